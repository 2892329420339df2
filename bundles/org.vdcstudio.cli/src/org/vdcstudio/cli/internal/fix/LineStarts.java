/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.util.Arrays;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.model.edit.SourceLocation;

/** Where the lines of a file begin, to say where an edit is. */
final class LineStarts {

	private final URI file;
	private final int[] offsets;

	LineStarts(URI file, String text) {
		this.file = file;
		int[] found = new int[(int) text.chars().filter(character -> character == '\n').count() + 1];
		int line = 1;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			found[line++] = at + 1;
		}
		offsets = found;
	}

	SourceLocation place(TextEdit edit) {
		int line = line(edit.offset());
		int endLine = line(edit.end());
		return new SourceLocation(file, line + 1, edit.offset() - offsets[line] + 1, endLine + 1, edit.end() - offsets[endLine] + 1,
				edit.offset(), edit.length());
	}

	/** Counted from 0. */
	private int line(int offset) {
		int found = Arrays.binarySearch(offsets, offset);
		return found >= 0 ? found : -found - 2;
	}
}
