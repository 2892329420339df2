/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table with aligned columns: the first to the left, the others, which are mostly numbers, to the right. */
final class TextTable {

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();
	private final int leftAligned;

	/**
	 * @param leftAligned the column, from 0, that is aligned to the left besides the first; -1 for none
	 * @param header      the titles
	 */
	TextTable(int leftAligned, String... header) {
		this.leftAligned = leftAligned;
		rows.add(List.of(header));
	}

	void add(String... cells) {
		rows.add(List.of(cells));
	}

	void write(String indent, Appendable out) throws IOException {
		int[] widths = new int[rows.getFirst().size()];
		for (List<String> row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], row.get(i).length());
			}
		}
		for (List<String> row : rows) {
			StringBuilder line = new StringBuilder(indent);
			for (int i = 0; i < widths.length; i++) {
				String padding = " ".repeat(widths[i] - row.get(i).length());
				boolean isLeft = i == 0 || i == leftAligned;
				line.append(i == 0 ? "" : GAP).append(isLeft ? row.get(i) + padding : padding + row.get(i));
			}
			out.append(line.toString().stripTrailing()).append('\n');
		}
	}
}
