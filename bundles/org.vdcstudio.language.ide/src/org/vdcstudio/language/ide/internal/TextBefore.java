/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.parsing.StatementWords;
import org.vdcstudio.language.internal.parsing.VdcSyntaxMessages;

import com.google.inject.Inject;

/**
 * What matters of a text for what can follow at a cursor: the heads of the blocks around it, and the statement that was
 * begun. Everything else becomes blank, so that no mistake in it can confuse the parser that looks for what follows.
 */
final class TextBefore {

	private final ElementGrammar grammar;
	private final StatementWords words;

	@Inject
	TextBefore(ElementGrammar grammar, StatementWords words) {
		this.grammar = grammar;
		this.words = words;
	}

	/** A text of the same length as that of a file; what stands behind the cursor is as it was. */
	String of(VdcResource file, int cursor) {
		String text = file.text();
		@Nullable
		ICompositeNode root = file.rootNode();
		if (root == null || cursor == 0) {
			return text;
		}
		List<ILeafNode> before = visibleBefore(root, cursor);
		BitSet kept = new BitSet(cursor);
		@Nullable
		ICompositeNode innermost = null;
		int start = 0;
		for (ILeafNode leaf : before) {
			ICompositeNode block = leaf.getParent();
			if (isBrace(leaf, "{") && isOpen(block, before.getLast(), cursor)) {
				keepHead(block, leaf, kept);
				innermost = block;
				start = leaf.getEndOffset();
			}
		}
		int from = start;
		keepStatement(before.stream().filter(leaf -> leaf.getOffset() >= from).toList(), innermost == null ? root : innermost, cursor, kept);
		return blanked(text, cursor, kept);
	}

	private static List<ILeafNode> visibleBefore(ICompositeNode root, int cursor) {
		List<ILeafNode> visible = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.getOffset() >= cursor) {
				break;
			}
			if ((!leaf.isHidden() || leaf.getSyntaxErrorMessage() != null) && leaf.getLength() > 0) {
				visible.add(leaf);
			}
		}
		return visible;
	}

	private static boolean isOpen(ICompositeNode block, ILeafNode last, int cursor) {
		for (INode child : block.getChildren()) {
			if (isBrace(child, "}")) {
				return child.getOffset() >= cursor;
			}
		}
		return last.getEndOffset() <= block.getTotalEndOffset();
	}

	private static void keepHead(ICompositeNode block, ILeafNode brace, BitSet kept) {
		for (ILeafNode leaf : block.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getGrammarElement() != null) {
				keep(leaf, kept);
			}
			if (leaf == brace) {
				return;
			}
		}
	}

	/** The statement that the cursor stands in: back to the word that began it, if it is right as far as it goes. */
	private void keepStatement(List<ILeafNode> leaves, INode block, int cursor, BitSet kept) {
		List<ILeafNode> statement = new ArrayList<>();
		for (ILeafNode leaf : leaves.reversed()) {
			boolean typing = isTyped(leaf, cursor);
			if (isBrace(leaf, "}") || !typing && isWrong(leaf)) {
				break;
			}
			statement.add(leaf);
			if (startsStatement(leaf, block)) {
				statement.forEach(each -> keep(each, kept));
				return;
			}
		}
		if (!leaves.isEmpty() && isTyped(leaves.getLast(), cursor)) {
			keep(leaves.getLast(), kept);
		}
	}

	private boolean startsStatement(ILeafNode leaf, INode block) {
		if (leaf.getGrammarElement() == null) {
			return words.around(block).contains(leaf.getText());
		}
		for (@Nullable
		INode each = leaf; each != null && each.getOffset() == leaf.getOffset(); each = each.getParent()) {
			if (grammar.startsStatement(each.getGrammarElement())) {
				return true;
			}
		}
		return false;
	}

	/** Whether the cursor stands in a word or directly behind it; quotes that are not closed may reach over the end of the line. */
	private static boolean isTyped(ILeafNode leaf, int cursor) {
		return leaf.getEndOffset() >= cursor && leaf.getText().substring(0, cursor - leaf.getOffset()).lines().count() == 1
				&& !leaf.getText().substring(0, cursor - leaf.getOffset()).endsWith("\n");
	}

	private static boolean isWrong(ILeafNode leaf) {
		@Nullable
		SyntaxErrorMessage message = leaf.getSyntaxErrorMessage();
		return message != null && !VdcSyntaxMessages.UNENDED.equals(message.getIssueCode());
	}

	private static boolean isBrace(INode node, String brace) {
		return node.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(brace);
	}

	private static void keep(ILeafNode leaf, BitSet kept) {
		kept.set(leaf.getOffset(), leaf.getEndOffset());
	}

	private static String blanked(String text, int cursor, BitSet kept) {
		char[] blanked = text.toCharArray();
		for (int i = kept.nextClearBit(0); i < cursor; i = kept.nextClearBit(i + 1)) {
			blanked[i] = ' ';
		}
		return new String(blanked);
	}
}
