/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.language.TextEdit;

/** The edits from a text to its formatted form: small ones, so that cursor and markers stay where they belong. */
public final class WhitespaceEdits {

	private WhitespaceEdits() {
	}

	/** Edits that turn one text into the other; only white space where the texts differ in nothing else. */
	public static List<TextEdit> between(String text, String formatted) {
		List<TextEdit> edits = new ArrayList<>();
		int at = 0;
		int there = 0;
		while (at < text.length() || there < formatted.length()) {
			int end = behindBlanks(text, at);
			int endThere = behindBlanks(formatted, there);
			if (!text.substring(at, end).equals(formatted.substring(there, endThere))) {
				edits.add(new TextEdit(at, end - at, formatted.substring(there, endThere)));
			}
			boolean isEnd = end == text.length();
			if (isEnd != (endThere == formatted.length()) || !isEnd && text.charAt(end) != formatted.charAt(endThere)) {
				return List.of(new TextEdit(0, text.length(), formatted));
			}
			at = end + 1;
			there = endThere + 1;
		}
		return edits;
	}

	/**
	 * Those edits that move what begins in a range of the text. The end of the range has to be that of a line.
	 *
	 * @param edits what {@link #between} found
	 */
	public static List<TextEdit> within(List<TextEdit> edits, int start, int end) {
		return edits.stream().filter(edit -> edit.end() >= start && edit.end() <= end).toList();
	}

	private static int behindBlanks(String text, int from) {
		int end = from;
		while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return end;
	}
}
