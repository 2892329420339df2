/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.vdcstudio.model.edit.SourceLocation;

/** Goes between offsets in a text and the lines and characters of the protocol, all in UTF-16 and counted from 0. */
final class TextPositions {

	private final String text;
	private final int[] starts;

	TextPositions(String text) {
		this.text = text;
		int[] found = new int[Math.max(16, text.length() / 24)];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean endOfLine = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
			if (endOfLine) {
				if (count == found.length) {
					found = Arrays.copyOf(found, count * 2);
				}
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** The offset of a position; one behind the end of its line means that end, as the protocol has it. */
	int offset(Position position) {
		if (position.getLine() >= starts.length) {
			return text.length();
		}
		int line = Math.max(0, position.getLine());
		int end = line + 1 < starts.length ? endOfLine(starts[line + 1]) : text.length();
		return Math.min(starts[line] + Math.max(0, position.getCharacter()), end);
	}

	/** Before the one or two characters that end a line. */
	private int endOfLine(int nextLine) {
		int end = nextLine - 1;
		return end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	Position position(int offset) {
		int inside = Math.max(0, Math.min(offset, text.length()));
		int found = Arrays.binarySearch(starts, inside);
		int line = found >= 0 ? found : -found - 2;
		return new Position(line, inside - starts[line]);
	}

	Range range(int offset, int length) {
		return new Range(position(offset), position(offset + length));
	}

	/** The range of a place that knows its lines. */
	static Range range(SourceLocation place) {
		return new Range(new Position(place.line() - 1, place.column() - 1), new Position(place.endLine() - 1, place.endColumn() - 1));
	}
}
