/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A row of a table.
 *
 * @param key     what it is recognised by after the design has changed; unique in its table
 * @param element the element it is about, to go to its text
 * @param cells   one cell a column
 */
public record Row(String key, Optional<ElementId> element, List<Cell> cells) {

	/** Copies the list. */
	public Row {
		cells = List.copyOf(cells);
	}

	/** The cell of a column. */
	public Cell cell(int column) {
		return cells.get(column);
	}
}
