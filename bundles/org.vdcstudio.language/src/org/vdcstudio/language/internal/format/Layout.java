/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.vdcstudio.language.internal.format.Token.Kind;
import org.vdcstudio.language.internal.grammar.Spacing;

/** Prints tokens line by line. */
final class Layout {

	private final String lineDelimiter;
	private final StringBuilder out = new StringBuilder();
	private final Deque<Boolean> blocks = new ArrayDeque<>();

	Layout(String lineDelimiter) {
		this.lineDelimiter = lineDelimiter;
	}

	String print(List<Token> tokens) {
		boolean[] openBlocks = blocksOnSeveralLines(tokens);
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean several = openBlocks[i];
			if (token.kind() == Kind.CLOSE && !blocks.isEmpty()) {
				blocks.pop();
			}
			if (i > 0) {
				separate(tokens.get(i - 1), token, openBlocks[i - 1], several);
			}
			out.append(token.kind() == Kind.COMMENT ? comment(token.text()) : token.text());
			if (token.kind() == Kind.OPEN) {
				blocks.push(several);
			}
		}
		if (!tokens.isEmpty()) {
			out.append(lineDelimiter);
		}
		return out.toString();
	}

	/** For every brace, whether its block takes several lines; false for all other tokens. */
	private static boolean[] blocksOnSeveralLines(List<Token> tokens) {
		boolean[] several = new boolean[tokens.size()];
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			boolean isEmpty = token.kind() == Kind.CLOSE && tokens.get(i - 1).kind() == Kind.OPEN;
			boolean newLine = token.linesBefore() > 0 && !isEmpty || i > 0 && tokens.get(i - 1).endsLine();
			if (newLine) {
				open.forEach(each -> several[each] = true);
			}
			if (token.kind() == Kind.OPEN) {
				open.push(i);
			} else if (token.kind() == Kind.CLOSE && !open.isEmpty()) {
				several[i] = several[open.pop()];
			}
		}
		return several;
	}

	private void separate(Token left, Token right, boolean leftBlock, boolean rightBlock) {
		boolean firstInBlock = left.kind() == Kind.OPEN && leftBlock && !isTrailing(right);
		boolean endOfBlock = right.kind() == Kind.CLOSE && rightBlock;
		if (firstInBlock || endOfBlock) {
			newLine(false);
		} else if (left.endsLine() || right.linesBefore() > 0) {
			boolean blankLine = right.linesBefore() > 1 && left.kind() != Kind.OPEN && right.kind() != Kind.CLOSE;
			boolean continues = right.kind() == Kind.OTHER || right.kind() == Kind.OPEN;
			if (left.kind() == Kind.OPEN && right.kind() == Kind.CLOSE) {
				out.append(' ');
			} else {
				newLine(blankLine);
				if (continues) {
					out.append(Spacing.INDENT);
				}
			}
		} else if (right.kind() == Kind.STATEMENT && left.kind() != Kind.OPEN && left.kind() != Kind.COMMENT) {
			out.append(Spacing.BETWEEN_STATEMENTS);
		} else if (left.kind() == Kind.COMMENT || right.kind() == Kind.COMMENT) {
			out.append(' ');
		} else {
			out.append(Spacing.between(left.text(), right.text()));
		}
	}

	private static boolean isTrailing(Token comment) {
		return comment.kind() == Kind.COMMENT && comment.linesBefore() == 0;
	}

	private void newLine(boolean blankLine) {
		out.append(lineDelimiter);
		if (blankLine) {
			out.append(lineDelimiter);
		}
		indent();
	}

	private void indent() {
		out.append(Spacing.INDENT.repeat(blocks.size()));
	}

	/** The lines of a comment move with its first; stars are put below each other. */
	private String comment(String text) {
		String[] lines = text.split("\\R", -1);
		StringBuilder comment = new StringBuilder(lines[0].stripTrailing());
		for (int i = 1; i < lines.length; i++) {
			String line = lines[i].stripTrailing();
			comment.append(lineDelimiter);
			if (line.stripLeading().startsWith("*")) {
				comment.append(Spacing.INDENT.repeat(blocks.size())).append(' ').append(line.stripLeading());
			} else {
				comment.append(line);
			}
		}
		return comment.toString();
	}
}
