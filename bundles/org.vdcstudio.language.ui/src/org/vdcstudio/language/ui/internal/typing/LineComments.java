/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.typing;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.language.TextEdit;

/** Turns lines into comments and back. */
final class LineComments {

	private static final String MARK = "//";

	private LineComments() {
	}

	/** The edits that make all lines comments or, when all of them are, none; blank lines stay as they are. */
	static List<TextEdit> toggled(String lines) {
		boolean comments = lines.lines().filter(line -> !line.isBlank()).allMatch(line -> line.stripLeading().startsWith(MARK));
		int column = lines.lines().filter(line -> !line.isBlank()).mapToInt(line -> Indentation.of(line).length()).min().orElse(0);
		List<TextEdit> edits = new ArrayList<>();
		int offset = 0;
		while (offset < lines.length()) {
			int end = lines.indexOf('\n', offset);
			int next = end < 0 ? lines.length() : end + 1;
			String line = lines.substring(offset, next);
			if (!line.isBlank()) {
				edits.add(comments ? uncommented(line, offset) : new TextEdit(offset + column, 0, MARK + " "));
			}
			offset = next;
		}
		return edits;
	}

	private static TextEdit uncommented(String line, int offset) {
		int mark = line.indexOf(MARK);
		boolean blank = line.startsWith(" ", mark + MARK.length());
		return new TextEdit(offset + mark, MARK.length() + (blank ? 1 : 0), "");
	}
}
