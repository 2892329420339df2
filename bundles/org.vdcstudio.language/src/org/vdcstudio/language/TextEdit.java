/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.Comparator;
import java.util.List;

/**
 * One replacement in a text.
 *
 * @param offset first character that is replaced, counted from 0 in UTF-16 code units
 * @param length how many characters are replaced; 0 for an insertion
 * @param text   what stands there afterwards; empty for a deletion
 */
public record TextEdit(int offset, int length, String text) {

	/** The offset just behind what is replaced. */
	public int end() {
		return offset + length;
	}

	/**
	 * A text after edits of it. The edits do not overlap; those with one offset are made in their order.
	 *
	 * @throws IllegalArgumentException when edits overlap or lie outside the text
	 */
	public static String apply(String text, List<TextEdit> edits) {
		List<TextEdit> sorted = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
		StringBuilder result = new StringBuilder(text.length());
		int done = 0;
		for (TextEdit edit : sorted) {
			if (edit.offset < done || edit.length < 0 || edit.end() > text.length()) {
				throw new IllegalArgumentException("The edit at " + edit.offset + " overlaps another or leaves the text");
			}
			result.append(text, done, edit.offset).append(edit.text);
			done = edit.end();
		}
		return result.append(text, done, text.length()).toString();
	}
}
