/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.Arrays;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.model.edit.SourceLocation;

/** Where the lines of a text start. Immutable. */
public final class LineIndex {

	private final int[] starts;

	/** The lines of a text; they end with LF, CRLF or CR. */
	public LineIndex(String text) {
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

	/** The line of an offset, counted from 1. */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The column of an offset, counted from 1. */
	public int column(int offset) {
		return offset - starts[line(offset) - 1] + 1;
	}

	/** The offset at which the line of an offset starts. */
	public int lineStart(int offset) {
		return starts[line(offset) - 1];
	}

	/** How many lines there are, at least one. */
	public int lines() {
		return starts.length;
	}

	/**
	 * The offset at which a line starts.
	 *
	 * @param line counted from 1
	 * @throws IndexOutOfBoundsException when there is no such line
	 */
	public int startOf(int line) {
		return starts[line - 1];
	}

	/** A region as a place in a file. */
	public SourceLocation locate(URI file, int offset, int length) {
		int end = offset + length;
		return new SourceLocation(file, line(offset), column(offset), line(end), column(end), offset, length);
	}
}
