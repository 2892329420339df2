/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The lines of a text, each with its end, to be compared.
 *
 * @param lines the lines; a carriage return belongs to the line
 */
record Lines(List<String> lines) implements IRangeComparator {

	static Lines of(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start) + 1;
			if (end == 0) {
				end = text.length();
			}
			lines.add(text.substring(start, end));
			start = end;
		}
		return new Lines(lines);
	}

	@Override
	public int getRangeCount() {
		return lines.size();
	}

	@Override
	public boolean rangesEqual(int index, @Nullable IRangeComparator other, int otherIndex) {
		return other instanceof Lines others && lines.get(index).equals(others.lines.get(otherIndex));
	}

	@Override
	public boolean skipRangeComparison(int length, int maxLength, @Nullable IRangeComparator other) {
		return false;
	}
}
