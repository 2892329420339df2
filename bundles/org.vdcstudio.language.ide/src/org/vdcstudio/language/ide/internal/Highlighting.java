/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.ide.HighlightedToken;
import org.vdcstudio.language.ide.HighlightedToken.Kind;
import org.vdcstudio.language.internal.linking.VdcResource;

/** Says what every token of a file is. */
public final class Highlighting {

	private Highlighting() {
	}

	/** The tokens that have a colour, in the order of the text and without overlaps. */
	public static List<HighlightedToken> of(VdcResource file) {
		List<HighlightedToken> tokens = new ArrayList<>();
		@Nullable
		ICompositeNode root = file.rootNode();
		if (root != null) {
			for (ILeafNode leaf : root.getLeafNodes()) {
				kindOf(leaf).ifPresent(
						kind -> tokens.add(new HighlightedToken(leaf.getOffset(), leaf.getLength(), kind)));
			}
		}
		return tokens;
	}

	private static Optional<Kind> kindOf(ILeafNode leaf) {
		if (leaf.isHidden()) {
			return comment(leaf);
		}
		for (INode node = leaf; node != null && !isElement(node); node = node.getParent()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				return Optional.of(Kind.REFERENCE);
			}
			if (Nodes.isDefinition(node)) {
				return Optional.of(Kind.DEFINITION);
			}
		}
		return leaf.getGrammarElement() instanceof Keyword keyword ? keyword(keyword.getValue()) : value(leaf);
	}

	/** Whether a node stands for an element rather than for a value within one. */
	private static boolean isElement(INode node) {
		return node.hasDirectSemanticElement();
	}

	private static Optional<Kind> comment(ILeafNode leaf) {
		return switch (terminal(leaf)) {
			case "SL_COMMENT" -> Optional.of(Kind.COMMENT);
			case "ML_COMMENT" -> Optional.of(leaf.getText().startsWith("/**") ? Kind.DOCUMENTATION : Kind.COMMENT);
			default -> Optional.empty();
		};
	}

	private static Optional<Kind> keyword(String word) {
		if (word.equals("@suppress")) {
			return Optional.of(Kind.SUPPRESSION);
		}
		return Character.isLetter(word.charAt(0)) ? Optional.of(Kind.KEYWORD) : Optional.empty();
	}

	private static Optional<Kind> value(ILeafNode leaf) {
		return switch (terminal(leaf)) {
			case "STRING" -> Optional.of(Kind.STRING);
			case "LITERAL", "COLONS" -> Optional.of(Kind.VALUE);
			case "ID" -> Optional.of(isUnit(leaf) ? Kind.UNIT : Kind.VALUE);
			default -> Optional.empty();
		};
	}

	private static boolean isUnit(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call && ruleAround(call).equals("Quantity");
	}

	private static String ruleAround(EObject grammar) {
		@Nullable
		EObject around = grammar;
		while (around != null && !(around instanceof AbstractRule)) {
			around = around.eContainer();
		}
		return around instanceof AbstractRule rule ? String.valueOf(rule.getName()) : "";
	}

	private static String terminal(ILeafNode leaf) {
		@Nullable
		EObject grammar = leaf.getGrammarElement();
		if (grammar instanceof TerminalRule rule) {
			return String.valueOf(rule.getName());
		}
		return grammar instanceof RuleCall call ? String.valueOf(call.getRule().getName()) : "";
	}
}
