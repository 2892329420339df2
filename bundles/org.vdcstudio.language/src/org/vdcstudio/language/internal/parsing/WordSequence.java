/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The words of a text, by their index, and where statements begin and end among them whatever else is wrong. */
final class WordSequence {

	private final XtextTokenStream tokens;
	private @Nullable Integer braces;

	WordSequence(XtextTokenStream tokens) {
		this.tokens = tokens;
	}

	/** The index of the last word or blank. */
	int last() {
		return tokens.getTokens().size() - 1;
	}

	/** The first word from an index on, or the index behind the last one that is asked for. */
	int firstVisible(int from, int to) {
		int i = from;
		while (i < to && !isVisible(i)) {
			i++;
		}
		return i;
	}

	/** The last word before an index, or the index from which on is asked. */
	int lastVisible(int from, int to) {
		for (int i = to - 1; i >= from; i--) {
			if (isVisible(i)) {
				return i;
			}
		}
		return from;
	}

	boolean isClose(int index) {
		return token(index).getType() == TolerantParser.CLOSE;
	}

	String text(int index) {
		return String.valueOf(token(index).getText());
	}

	/** Opening braces minus closing ones, in the whole text. */
	int braces() {
		@Nullable
		Integer known = braces;
		if (known == null) {
			known = countBraces();
			braces = known;
		}
		return known;
	}

	private int countBraces() {
		int count = 0;
		for (int i = 0; i <= last(); i++) {
			count += isOpen(i) ? 1 : isClose(i) ? -1 : 0;
		}
		return count;
	}

	/** The words without the blanks between them. */
	List<Token> visible(int from, int to) {
		List<Token> visible = new ArrayList<>();
		for (int i = from; i < to; i++) {
			if (isVisible(i)) {
				visible.add(token(i));
			}
		}
		return visible;
	}

	/**
	 * Where the statement begins that a word stands in.
	 *
	 * @param starts the words with which statements of its block begin
	 */
	int startOfStatement(int at, Set<String> starts) {
		int depth = 0;
		for (int i = at - 1; i >= 0; i--) {
			if (isClose(i)) {
				depth++;
			} else if (isOpen(i)) {
				depth--;
				if (depth < 0) {
					return Math.min(i + 1, at);
				}
			} else if (depth == 0 && isVisible(i) && starts.contains(text(i))) {
				return i;
			}
		}
		return at;
	}

	/**
	 * Just behind the end of a statement.
	 *
	 * @param notBefore where it ends at the earliest
	 * @param starts    the words with which statements of its block begin
	 */
	int endOfStatement(int from, int notBefore, Set<String> starts) {
		int depth = 0;
		for (int i = from; i <= last(); i++) {
			boolean couldEnd = depth == 0 && i >= notBefore;
			if (couldEnd && (isClose(i) || isVisible(i) && starts.contains(text(i)))) {
				return i;
			}
			depth += isOpen(i) ? 1 : isClose(i) ? -1 : 0;
		}
		return last() + 1;
	}

	/** Whether the lexer could not read what stands directly before, which it says itself. */
	boolean followsNonsense(int index) {
		for (int i = index - 1; i >= 0 && !isVisible(i); i--) {
			if (token(i).getType() == Token.INVALID_TOKEN_TYPE) {
				return true;
			}
		}
		return index > 0 && token(index - 1).getType() == Token.INVALID_TOKEN_TYPE;
	}

	private boolean isVisible(int index) {
		return token(index).getChannel() == Token.DEFAULT_CHANNEL;
	}

	private boolean isOpen(int index) {
		return token(index).getType() == TolerantParser.OPEN;
	}

	private Token token(int index) {
		return tokens.get(index);
	}
}
