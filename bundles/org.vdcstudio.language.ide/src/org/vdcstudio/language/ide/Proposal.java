/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

/**
 * Something that could be written at the cursor.
 *
 * @param label         what a list shows
 * @param detail        what kind of thing it is, for instance {@code host}; empty for a keyword
 * @param text          what is written; of a snippet, see {@link Snippet}
 * @param offset        where the text that it replaces starts
 * @param length        how long that text is
 * @param kind          what sort of text it is
 * @param documentation what is known about it, Markdown; may be empty
 * @param snippet       whether the text is a {@linkplain Snippet snippet} with places to be filled in
 */
public record Proposal(String label, String detail, String text, int offset, int length, Kind kind, String documentation,
		boolean snippet) {

	/** The sorts of proposals, in the order in which a list shows them. */
	public enum Kind {
		/** A value worked out from the design, for instance a free address. */
		VALUE,
		/** The name of an element. */
		NAME,
		/** A unit of measurement. */
		UNIT,
		/** A word of the language. */
		KEYWORD,
		/** A {@linkplain Template template}. */
		TEMPLATE
	}

	/** Whether it is a word of the language rather than a name. */
	public boolean keyword() {
		return kind == Kind.KEYWORD;
	}
}
