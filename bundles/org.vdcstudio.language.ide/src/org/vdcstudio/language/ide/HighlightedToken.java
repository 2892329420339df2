/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

/**
 * A piece of text that has a colour.
 *
 * @param offset where it starts
 * @param length how long it is
 * @param kind   what it is
 */
public record HighlightedToken(int offset, int length, Kind kind) {

	/** What a piece of text can be. */
	public enum Kind {
		/** A word of the language. */
		KEYWORD,
		/** The name of an element where it is defined. */
		DEFINITION,
		/** The name of an element that is referred to. */
		REFERENCE,
		/** A text in quotes. */
		STRING,
		/** A number, address or other bare value. */
		VALUE,
		/** A unit of measurement. */
		UNIT,
		/** A comment. */
		COMMENT,
		/** A documentation comment. */
		DOCUMENTATION,
		/** A suppression. */
		SUPPRESSION
	}
}
