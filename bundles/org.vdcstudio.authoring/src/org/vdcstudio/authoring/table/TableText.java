/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as text that spreadsheets read. */
public final class TableText {

	private TableText() {
	}

	/** Comma separated values with a line of titles, as RFC 4180 writes them. */
	public static String csv(List<Column> columns, List<Row> rows) {
		return lines(columns, rows, ",", "\r\n", TableText::quoted) + "\r\n";
	}

	/** Columns separated by tabs and a line of titles: what spreadsheets paste. */
	public static String tabSeparated(List<Column> columns, List<Row> rows) {
		return lines(columns, rows, "\t", "\n", text -> text.replaceAll("[\\t\\r\\n]+", " "));
	}

	private static String lines(List<Column> columns, List<Row> rows, String separator, String end, UnaryOperator<String> cell) {
		Stream<String> titles = Stream.of(columns.stream().map(Column::name).map(cell).collect(Collectors.joining(separator)));
		Stream<String> values = rows.stream()
				.map(row -> row.cells().stream().map(Cell::text).map(cell).collect(Collectors.joining(separator)));
		return Stream.concat(titles, values).collect(Collectors.joining(end));
	}

	private static String quoted(String text) {
		boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
		return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}
}
