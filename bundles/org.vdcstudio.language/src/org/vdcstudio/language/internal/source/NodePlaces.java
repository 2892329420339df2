/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;

/** The regions of text that belong to elements and their values. */
public final class NodePlaces {

	private NodePlaces() {
	}

	/** The place as {@link org.vdcstudio.model.edit.SourceLocator} describes it. */
	public static Optional<ITextRegion> of(EObject element, @Nullable EStructuralFeature feature, int index) {
		if (feature != null) {
			Optional<INode> node = valueNode(element, feature, index);
			if (node.isPresent()) {
				return node.map(INode::getTextRegion);
			}
		}
		if (element instanceof NamedElement) {
			List<INode> names = NodeModelUtils.findNodesForFeature(element, CorePackage.Literals.NAMED_ELEMENT__NAME);
			if (!names.isEmpty()) {
				return Optional.of(names.getFirst().getTextRegion());
			}
		}
		return Optional.ofNullable(NodeModelUtils.getNode(element)).map(NodePlaces::head);
	}

	/** The node that writes a value of an attribute or reference. */
	public static Optional<INode> valueNode(EObject element, EStructuralFeature feature, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (feature.isMany() && feature instanceof EReference reference && !reference.isContainment()) {
			nodes = linked(nodes, element, reference);
		}
		int wanted = feature.isMany() ? index : nodes.size() - 1;
		return wanted >= 0 && wanted < nodes.size() ? Optional.of(nodes.get(wanted)) : Optional.empty();
	}

	/** Where a node starts, without words before it that were not understood. */
	public static int start(INode node) {
		return firstWord(node).getOffset();
	}

	/** The first word of a node that was understood; the node itself when there is none. */
	static INode firstWord(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getGrammarElement() != null) {
				return leaf;
			}
		}
		return node;
	}

	/** Names that refer to nothing, or for a second time to the same, have no value in the model. */
	private static List<INode> linked(List<INode> nodes, EObject element, EReference reference) {
		List<?> values = (List<?>) element.eGet(reference);
		if (values.size() == nodes.size()) {
			return nodes;
		}
		List<INode> linked = new ArrayList<>();
		for (INode node : nodes) {
			if (linked.size() < values.size() && values.get(linked.size()) instanceof NamedElement value
					&& String.valueOf(value.getName()).equals(CrossReferenceLinker.segments(node).getLast())) {
				linked.add(node);
			}
		}
		return linked;
	}

	/** An element without name: its text up to the brace, without the suppressions before it. */
	private static ITextRegion head(ICompositeNode node) {
		int start = -1;
		int end = node.getEndOffset();
		for (ILeafNode leaf : node.getLeafNodes()) {
			boolean own = !leaf.isHidden() && leaf.getGrammarElement() != null
					&& leaf.getSemanticElement() == node.getSemanticElement();
			if (leaf.getText().equals("{") && own) {
				break;
			}
			if (!leaf.isHidden() && start < 0 && own) {
				start = leaf.getOffset();
			}
			if (!leaf.isHidden()) {
				end = leaf.getEndOffset();
			}
		}
		int from = start < 0 ? node.getOffset() : start;
		return new TextRegion(from, Math.max(0, end - from));
	}
}
