/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TableTextTest {

	private static final List<Column> COLUMNS = List.of(new Column("Name", "", 10), new Column("What, exactly", "", 10));

	@Test
	void csvQuotesWhatNeedsIt() {
		assertEquals("Name,\"What, exactly\"\r\nplain,\"say \"\"yes\"\"\"\r\n\"two\nlines\",\r\n",
				TableText.csv(COLUMNS, List.of(row("plain", "say \"yes\""), row("two\nlines", ""))));
	}

	@Test
	void csvOfNoRowsHasItsTitles() {
		assertEquals("Name,\"What, exactly\"\r\n", TableText.csv(COLUMNS, List.of()));
	}

	@Test
	void tabsAndLinesWithinCellsAreBlanks() {
		assertEquals("Name\tWhat, exactly\na b\tc d", TableText.tabSeparated(COLUMNS, List.of(row("a\tb", "c\nd"))));
	}

	@Test
	void numbersAndAddressesAreInTheirOrder() {
		List<String> texts = new ArrayList<>(List.of("esx10", "", "10.0.0.10", "esx2", "10.0.0.9", "ESX1", "esx02"));
		texts.sort(NaturalOrder.INSTANCE);
		assertEquals(List.of("10.0.0.9", "10.0.0.10", "ESX1", "esx02", "esx2", "esx10", ""), texts);
	}

	@Test
	void rowsAreChosenByEveryWordAndSorted() {
		DesignTable table = new DesignTable(COLUMNS, List.of(row("esx2", "Good"), row("esx10", "good one"), row("esx1", "bad")));
		assertEquals(List.of("esx10", "esx2"), names(new RowSelection("GOOD esx", 0, true).of(table)));
		assertEquals(List.of("esx2", "esx10", "esx1"), names(RowSelection.ALL.of(table)));
		assertEquals(List.of(), names(new RowSelection("good bad", -1, false).of(table)));
	}

	private static List<String> names(List<Row> rows) {
		return rows.stream().map(row -> row.cell(0).text()).toList();
	}

	private static Row row(String... texts) {
		return new Row(texts[0], Optional.empty(), Stream.of(texts).map(Cell::plain).toList());
	}
}
