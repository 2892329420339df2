/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.SourceLocation;

import com.google.inject.Inject;

/** Goes from names in the text to the elements that they mean, and back. */
public final class Targets {

	/**
	 * An element and the node that names it.
	 *
	 * @param element the element
	 * @param node    the name, where it is defined or where it is referred to
	 */
	record Target(NamedElement element, INode node) {
	}

	private final CrossReferenceLinker linker;

	@Inject
	Targets(CrossReferenceLinker linker) {
		this.linker = linker;
	}

	/** What the name at an offset means. */
	Optional<Target> at(VdcResource file, int offset) {
		Optional<INode> reference = Nodes.referenceAt(file, offset);
		if (reference.isPresent()) {
			INode node = reference.get();
			return target(file, node).map(element -> new Target(element, node));
		}
		return Nodes.definitionAt(file, offset).map(node -> new Target((NamedElement) node.getSemanticElement(), node));
	}

	/** Every place in the given files that refers to the element named at an offset. */
	public List<SourceLocation> references(VdcResource file, int offset, List<VdcResource> files) {
		Optional<Target> target = at(file, offset);
		List<SourceLocation> found = new ArrayList<>();
		if (target.isPresent()) {
			files.forEach(each -> collect(each, target.get().element(), found));
		}
		return found;
	}

	/** Every place in a file that names the element named at an offset, in the order of the text. */
	public List<SourceLocation> occurrences(VdcResource file, int offset) {
		Optional<NamedElement> element = at(file, offset).map(Target::element);
		List<SourceLocation> found = new ArrayList<>();
		if (element.isPresent()) {
			definition(element.get()).filter(place -> place.file().equals(file.getURI())).ifPresent(found::add);
			collect(file, element.get(), found);
			found.sort(Comparator.comparingInt(SourceLocation::offset));
		}
		return found;
	}

	/** Where the element named at an offset is defined: its name. */
	public Optional<SourceLocation> definition(VdcResource file, int offset) {
		return at(file, offset).flatMap(target -> definition(target.element()));
	}

	private static Optional<SourceLocation> definition(NamedElement element) {
		@Nullable
		Resource resource = element.eResource();
		return resource instanceof VdcResource file
				? NodeModelUtils
						.findNodesForFeature(element, element.eClass().getEStructuralFeature("name")).stream().findFirst()
						.map(node -> file.lines().locate(file.getURI(), node.getOffset(), node.getLength()))
				: Optional.empty();
	}

	private void collect(VdcResource file, NamedElement element, List<SourceLocation> found) {
		@Nullable
		ICompositeNode root = file.rootNode();
		if (root == null) {
			return;
		}
		TreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode node = nodes.next();
			if (node.getGrammarElement() instanceof CrossReference) {
				nodes.prune();
				if (target(file, node).filter(each -> each == element).isPresent()) {
					found.add(file.lines().locate(file.getURI(), node.getOffset(), node.getLength()));
				}
			}
		}
	}

	private Optional<NamedElement> target(VdcResource file, INode node) {
		return linker.targetOf(file, node, (CrossReference) node.getGrammarElement());
	}
}
