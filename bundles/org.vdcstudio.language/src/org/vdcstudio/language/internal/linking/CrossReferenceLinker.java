/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.internal.text.Quoting;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Sets all references of a file in one pass over its nodes.
 *
 * <p>A name that refers to nothing leaves its reference unset, or its list shorter, and becomes a {@link LinkProblem}:
 * who works with the model never meets an unresolved proxy.
 */
@Singleton
public final class CrossReferenceLinker {

	private final KindWords kinds;
	private final Map<CrossReference, EReference> references = new IdentityHashMap<>();

	@Inject
	CrossReferenceLinker(KindWords kinds) {
		this.kinds = kinds;
	}

	/** Links a parsed file. What it imports must have been parsed, not linked. */
	void link(VdcResource file) {
		List<LinkProblem> problems = new ArrayList<>();
		@Nullable
		ICompositeNode root = file.rootNode();
		if (root != null) {
			TreeIterator<INode> nodes = root.getAsTreeIterable().iterator();
			while (nodes.hasNext()) {
				INode node = nodes.next();
				if (node.getGrammarElement() instanceof CrossReference reference) {
					nodes.prune();
					link(file, node, reference, problems);
				}
			}
		}
		file.setLinkProblems(problems);
	}

	/** The reference that a node of the text stands for. */
	public EReference referenceOf(CrossReference grammarElement) {
		synchronized (references) {
			return Objects.requireNonNull(references.computeIfAbsent(grammarElement, GrammarUtil::getReference));
		}
	}

	/** The element that the name at a node means, wherever it is. */
	public Optional<NamedElement> targetOf(VdcResource file, INode node, CrossReference grammarElement) {
		return NameLookup.find(file, node.getSemanticElement(), segments(node),
				referenceOf(grammarElement).getEReferenceType());
	}

	/** The parts of a written name, without quotes. */
	public static List<String> segments(INode node) {
		List<String> segments = new ArrayList<>(2);
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getGrammarElement() != null) {
				String text = leaf.getText();
				if (!text.equals(".")) {
					segments.add(Quoting.unquoted(text));
				}
			}
		}
		return segments;
	}

	private void link(VdcResource file, INode node, CrossReference grammarElement, List<LinkProblem> problems) {
		@Nullable
		EObject element = node.getSemanticElement();
		List<String> name = segments(node);
		if (element == null || name.isEmpty()) {
			// The parser has already said what is missing here.
			return;
		}
		EReference reference = referenceOf(grammarElement);
		EClass type = reference.getEReferenceType();
		Optional<NamedElement> target = NameLookup.find(file, element, name, type);
		if (target.isPresent()) {
			set(element, reference, target.get());
		} else {
			problems.add(new LinkProblem(element, reference, node, message(file, element, name, type)));
		}
	}

	private static void set(EObject element, EReference reference, NamedElement target) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> values = (InternalEList<EObject>) element.eGet(reference);
			values.add(target);
		} else {
			element.eSet(reference, target);
		}
	}

	private String message(VdcResource file, EObject element, List<String> name, EClass type) {
		String written = String.join(".", name);
		Optional<NamedElement> other = NameLookup.find(file, element, name, CorePackage.Literals.NAMED_ELEMENT);
		if (other.isPresent()) {
			return "'" + written + "' is " + kinds.withArticle(other.get().eClass()) + ", where "
					+ kinds.withArticle(type) + " is expected";
		}
		return "'" + written + "' is not " + kinds.withArticle(type) + " of this design";
	}
}
