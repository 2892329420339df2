/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A place at which reading could not go on.
 *
 * @param found  the word that does not fit; null at the end of the text
 * @param before the word before it; null at the start of the text
 */
record Stop(@Nullable Token found, @Nullable Token before) {

	private static final String PUNCTUATION = "{}[]()";
	private static final int LONGEST_WORD = 40;

	static Stop of(RecognitionException problem) {
		@Nullable
		Token found = problem.token;
		return new Stop(found == null || found.getType() == Token.EOF ? null : found, before(problem));
	}

	private static @Nullable Token before(RecognitionException problem) {
		if (problem.input instanceof TokenStream tokens) {
			for (int i = problem.index - 1; i >= 0; i--) {
				if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
					return tokens.get(i);
				}
			}
		}
		return null;
	}

	/** Whether something is missing behind the word before, rather than that another word stands in its place. */
	boolean isBehind() {
		@Nullable
		Token next = found;
		@Nullable
		Token last = before;
		return next == null || PUNCTUATION.contains(next.getText()) || last != null && last.getLine() < next.getLine();
	}

	/** The word that does not fit, as a sentence names it. */
	String foundText() {
		@Nullable
		Token token = found;
		if (token == null) {
			return "the end of the text";
		}
		return token.getText().equals("\"") ? "quotes that are not closed on their line" : quoted(token.getText());
	}

	/** Whether a word of letters stands there: where a name is asked for, one that has a meaning of its own. */
	boolean isWord() {
		@Nullable
		Token token = found;
		return token != null && !token.getText().isEmpty() && Character.isLetter(token.getText().charAt(0));
	}

	/** Where it is, as the end of a sentence. */
	String place() {
		@Nullable
		Token token = before;
		return token == null ? "" : " after " + quoted(token.getText());
	}

	/** A piece of the text in quotes, cut off where it gets long, and with names for what cannot be seen. */
	static String quoted(String text) {
		StringBuilder visible = new StringBuilder("'");
		text.codePoints().limit(LONGEST_WORD).forEach(c -> {
			if (Character.isISOControl(c) || !Character.isDefined(c)) {
				visible.append("U+%04X".formatted(c));
			} else {
				visible.appendCodePoint(c);
			}
		});
		return visible.append(text.codePointCount(0, text.length()) > LONGEST_WORD ? "…'" : "'").toString();
	}
}
