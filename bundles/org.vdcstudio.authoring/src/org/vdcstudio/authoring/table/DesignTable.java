/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.List;

/**
 * A design as a table. Immutable.
 *
 * @param columns its columns
 * @param rows    its rows, in the order of the design
 */
public record DesignTable(List<Column> columns, List<Row> rows) {

	/** A table without columns and rows. */
	public static final DesignTable EMPTY = new DesignTable(List.of(), List.of());

	/** Copies the lists. */
	public DesignTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** How many rows have a cell in this state. */
	public long count(CellState state) {
		return rows.stream().filter(row -> row.cells().stream().anyMatch(cell -> cell.state() == state)).count();
	}
}
