/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.NamedElement;

/** Finds what a place in the text belongs to. */
final class Nodes {

	private Nodes() {
	}

	/** The node of a reference at an offset, also just behind its last character. */
	static Optional<INode> referenceAt(VdcResource file, int offset) {
		return at(file, offset, node -> node.getGrammarElement() instanceof CrossReference);
	}

	/** The element whose name is defined at an offset, also just behind its last character. */
	static Optional<INode> definitionAt(VdcResource file, int offset) {
		return at(file, offset, Nodes::isDefinition).filter(node -> node.getSemanticElement() instanceof NamedElement);
	}

	/** The word of the language at an offset, also just behind its last character. */
	static Optional<INode> wordAt(VdcResource file, int offset) {
		return at(file, offset, node -> node instanceof ILeafNode && isWord(node));
	}

	/** The value at an offset, also just behind its last character; empty for references, names and words. */
	static Optional<INode> valueAt(VdcResource file, int offset) {
		return at(file, offset, node -> written(node).isPresent() && !isDefinition(node));
	}

	/** What a value is for. */
	static Optional<EStructuralFeature> written(INode node) {
		@Nullable
		EObject grammar = node.getGrammarElement();
		@Nullable
		Assignment assignment = grammar instanceof RuleCall ? GrammarUtil.containingAssignment(grammar) : null;
		return assignment != null && GrammarUtil.containingRule(assignment).getType().getClassifier() instanceof EClass type
				? Optional.ofNullable(type.getEStructuralFeature(assignment.getFeature())).filter(EAttribute.class::isInstance)
				: Optional.empty();
	}

	private static boolean isWord(INode node) {
		boolean isKnown = node.getGrammarElement() instanceof Keyword || node.getGrammarElement() instanceof EnumLiteralDeclaration;
		return isKnown && (Character.isLetter(node.getText().charAt(0)) || node.getText().startsWith("@"));
	}

	/** Whether a node is the name of the element that it belongs to. */
	static boolean isDefinition(INode node) {
		@Nullable
		EObject grammar = node.getGrammarElement();
		if (grammar == null) {
			return false;
		}
		@Nullable
		Assignment assignment = GrammarUtil.containingAssignment(grammar);
		return assignment != null && "name".equals(assignment.getFeature());
	}

	private static Optional<INode> at(VdcResource file, int offset, Predicate<INode> wanted) {
		@Nullable
		ICompositeNode root = file.rootNode();
		if (root == null) {
			return Optional.empty();
		}
		Optional<INode> found = around(NodeModelUtils.findLeafNodeAtOffset(root, offset), wanted);
		return found.isPresent() || offset == 0 ? found
				: around(NodeModelUtils.findLeafNodeAtOffset(root, offset - 1), wanted);
	}

	private static Optional<INode> around(@Nullable ILeafNode leaf, Predicate<INode> wanted) {
		if (leaf == null || leaf.isHidden()) {
			return Optional.empty();
		}
		@Nullable
		INode node = leaf;
		while (node != null) {
			if (wanted.test(node)) {
				return Optional.of(node);
			}
			node = node.getParent();
		}
		return Optional.empty();
	}
}
