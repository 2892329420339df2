/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.format;

/**
 * A word of the text, or a comment.
 *
 * @param kind        what it means for the layout
 * @param text        the word
 * @param linesBefore how many line ends stand between it and the one before
 */
record Token(Kind kind, String text, int linesBefore) {

	enum Kind {
		/** The opening brace of a block. */
		OPEN,
		/** The closing brace of a block. */
		CLOSE,
		/** The first word of a statement. */
		STATEMENT,
		/** A comment of either form. */
		COMMENT,
		/** Any other word. */
		OTHER
	}

	boolean endsLine() {
		return kind == Kind.COMMENT && text.startsWith("//");
	}
}
