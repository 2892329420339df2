/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.vdcstudio.authoring.table.Cell;
import org.vdcstudio.authoring.table.Column;
import org.vdcstudio.authoring.table.Row;

/** A widget that shows rows; only those that can be seen take time. */
final class RowTable {

	private static final int PADDING = 24;

	private final Table table;
	private final int characterWidth;
	private List<Column> columns = List.of();
	private List<Row> rows = List.of();
	private Consumer<Integer> onHeader = column -> {
		// nobody sorts before somebody says so
	};

	RowTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.SetData, this::fill);
		characterWidth = averageWidth(table);
	}

	Table widget() {
		return table;
	}

	/** The rows in the order in which they are shown. */
	List<Row> rows() {
		return rows;
	}

	List<Column> columns() {
		return columns;
	}

	/** Who is told when the title of a column is clicked. */
	void onHeader(Consumer<Integer> listener) {
		onHeader = listener;
	}

	/** The selected rows, from top to bottom. */
	List<Row> selected() {
		return IntStream.of(table.getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	/** Shows other rows; those of the same key stay selected, and the first row that is seen stays where it is. */
	void show(List<Column> newColumns, List<Row> newRows) {
		Set<String> selected = new HashSet<>();
		selected().forEach(row -> selected.add(row.key()));
		int top = table.getTopIndex();
		table.setRedraw(false);
		try {
			if (!newColumns.equals(columns)) {
				replaceColumns(newColumns);
			}
			rows = newRows;
			table.setItemCount(rows.size());
			table.clearAll();
			table.setSelection(indices(selected));
			table.setTopIndex(Math.min(top, Math.max(0, rows.size() - 1)));
		} finally {
			table.setRedraw(true);
		}
	}

	/** Marks the column that is sorted by; a negative one for none. */
	void showOrder(int column, boolean descending) {
		table.setSortColumn(column < 0 ? null : table.getColumn(column));
		table.setSortDirection(column < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
	}

	/** The cell at a place of the widget. */
	Optional<Cell> cellAt(int x, int y) {
		@Nullable
		TableItem item = table.getItem(new Point(x, y));
		if (item == null) {
			return Optional.empty();
		}
		int index = table.indexOf(item);
		return IntStream.range(0, columns.size()).filter(column -> item.getBounds(column).contains(x, y)).mapToObj(column -> column)
				.findFirst().filter(column -> index >= 0 && index < rows.size()).map(column -> rows.get(index).cell(column));
	}

	private int[] indices(Set<String> keys) {
		return keys.isEmpty() ? new int[0] : IntStream.range(0, rows.size()).filter(index -> keys.contains(rows.get(index).key())).toArray();
	}

	private void replaceColumns(List<Column> newColumns) {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		columns = newColumns;
		List<Column> added = new ArrayList<>(newColumns);
		for (int i = 0; i < added.size(); i++) {
			int index = i;
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(added.get(i).name());
			column.setToolTipText(added.get(i).description());
			column.setWidth(Math.max(added.get(i).width(), added.get(i).name().length()) * characterWidth + PADDING);
			column.setMoveable(true);
			column.addListener(SWT.Selection, event -> onHeader.accept(index));
		}
	}

	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < rows.size()) {
			List<Cell> cells = rows.get(event.index).cells();
			for (int column = 0; column < cells.size(); column++) {
				Cell cell = cells.get(column);
				item.setText(column, cell.text());
				item.setForeground(column, CellLook.colour(cell.state()));
				item.setImage(column, CellLook.image(cell.state()));
			}
		}
	}

	private static int averageWidth(Table table) {
		GC gc = new GC(table);
		try {
			gc.setFont(table.getFont());
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}
}
