/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which rows of a table somebody wants to see, and in which order.
 *
 * @param words      every one of these words stands in some cell of the row, upper or lower case; blanks separate words
 * @param sortColumn the column to sort by; negative for the order of the design
 * @param descending whether the greatest comes first
 */
public record RowSelection(String words, int sortColumn, boolean descending) {

	/** All rows in the order of the design. */
	public static final RowSelection ALL = new RowSelection("", -1, false);

	/** The rows. */
	public List<Row> of(DesignTable table) {
		List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		List<Row> rows = new ArrayList<>(table.rows());
		rows.removeIf(row -> !wanted.stream().allMatch(word -> contains(row, word)));
		if (sortColumn >= 0 && sortColumn < table.columns().size()) {
			Comparator<Row> order = Comparator.comparing((Row row) -> row.cell(sortColumn).text(), NaturalOrder.INSTANCE);
			rows.sort(descending ? order.reversed() : order);
		}
		return rows;
	}

	private static boolean contains(Row row, String word) {
		return row.cells().stream().anyMatch(cell -> cell.text().toLowerCase(Locale.ROOT).contains(word));
	}
}
