/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.vdcstudio.language.LineIndex;
import org.vdcstudio.model.edit.SourceLocation;

/** Goes between offsets in a text and the lines and characters of the protocol, all in UTF-16 and counted from 0. */
final class TextPositions {

	private final String text;
	private final LineIndex lines;

	TextPositions(String text) {
		this.text = text;
		lines = new LineIndex(text);
	}

	/** The offset of a position; one behind the end of its line means that end, as the protocol has it. */
	int offset(Position position) {
		if (position.getLine() >= lines.lines()) {
			return text.length();
		}
		int line = Math.max(0, position.getLine()) + 1;
		int end = line < lines.lines() ? endOfLine(lines.startOf(line + 1)) : text.length();
		return Math.min(lines.startOf(line) + Math.max(0, position.getCharacter()), end);
	}

	/** Before the one or two characters that end a line. */
	private int endOfLine(int nextLine) {
		int end = nextLine - 1;
		return end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	Position position(int offset) {
		int inside = Math.max(0, Math.min(offset, text.length()));
		return new Position(lines.line(inside) - 1, lines.column(inside) - 1);
	}

	Range range(int offset, int length) {
		return new Range(position(offset), position(offset + length));
	}

	/** The range of a place that knows its lines. */
	static Range range(SourceLocation place) {
		return new Range(new Position(place.line() - 1, place.column() - 1), new Position(place.endLine() - 1, place.endColumn() - 1));
	}
}
