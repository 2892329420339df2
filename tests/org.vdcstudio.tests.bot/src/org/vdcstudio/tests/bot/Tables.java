/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Finds rows of tables on the screen. */
public final class Tables {

	private Tables() {
	}

	/** Waits for a row of a table that can be seen, in the open shell with this title; one of its cells contains a text. */
	public static TableItem awaitRow(String shellTitle, String text) {
		return Ui.await("a row with '" + text + "' in the window '" + shellTitle + "'",
				() -> tables(shellTitle).stream().flatMap(table -> row(table, text).stream()).findFirst());
	}

	/** The first row of a table that has a cell with a text. Call in the thread of the user interface. */
	static Optional<TableItem> row(Table table, String text) {
		return Arrays.stream(table.getItems()).filter(item -> cells(item).stream().anyMatch(cell -> cell.contains(text))).findFirst();
	}

	/** Clicks such a row. */
	public static void click(String shellTitle, String text) {
		TableItem row = awaitRow(shellTitle, text);
		Mouse.click(place(row));
	}

	/** The texts of the cells of all tables that can be seen, row by row. */
	public static List<List<String>> rows(String shellTitle) {
		return Ui.call(() -> tables(shellTitle).stream().flatMap(table -> Arrays.stream(table.getItems())).map(Tables::cells).toList());
	}

	/** The place of a row on the screen, after scrolling to it. */
	public static Point place(TableItem row) {
		Ui.run(() -> row.getParent().showItem(row));
		Ui.settle();
		return Ui.call(() -> {
			Table table = row.getParent();
			Rectangle bounds = row.getBounds(0);
			return table.toDisplay(bounds.x + Math.min(bounds.width, 60) / 2, bounds.y + bounds.height / 2);
		});
	}

	private static List<Table> tables(String shellTitle) {
		return Widgets.shell(shellTitle).map(each -> Widgets.descendants(each, Table.class).stream().filter(Table::isVisible).toList()).orElse(List.of());
	}

	private static List<String> cells(TableItem row) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < Math.max(1, row.getParent().getColumnCount()); column++) {
			cells.add(row.getText(column));
		}
		return cells;
	}
}
