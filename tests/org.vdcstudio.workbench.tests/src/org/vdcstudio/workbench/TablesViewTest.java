/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NativeFileDialog;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The tables of a design. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class TablesViewTest {

	private static final String DNS = "org.vdcstudio.ui.views.dns";
	private static final String IP = "org.vdcstudio.ui.views.ip";
	private static final String DATASTORES = "org.vdcstudio.ui.views.datastores";
	private static final String NETWORKS = "org.vdcstudio.ui.views.networks";
	private static final String PTR = "PTR 192.168.0.12 \"esx02.lab.example\"";

	@Test
	void dnsTableShowsARecordWhosePtrRecordGoes() {
		EditorBot editor = Lab.create();
		Control view = Workbench.showView(DNS);
		awaitRow(view, "esx02.lab.example | A | 192.168.0.12 | ok | lab.example | dc01");
		Screenshot.take("table-dns");
		editor.clickBehind(PTR);
		Keyboard.press("shift+Home", "BackSpace");
		awaitRow(view, "esx02.lab.example | A | 192.168.0.12 | no PTR record |");
		Screenshot.take("table-dns-missing");
	}

	@Test
	void ipPlanShowsWhoHasWhatAndWhatIsFree() {
		Lab.create();
		Control view = Workbench.showView(IP);
		awaitRow(view, "Management  192.168.0.0/24 | 192.168.0.11 | esx01 | vmk0 |");
		awaitRow(view, "Management  192.168.0.0/24 | 192.168.0.13 – 192.168.0.19");
		Screenshot.take("table-ip");
	}

	@Test
	void matricesShowWhatHostsSee() {
		Lab.create();
		Control datastores = Workbench.showView(DATASTORES);
		awaitRow(datastores, "esx01 | Lab |");
		Screenshot.take("table-datastores");
		Control networks = Workbench.showView(NETWORKS);
		awaitRow(networks, "esx02 | Lab |");
		Screenshot.take("table-networks");
	}

	@Test
	void filterAndTitlesChooseAndSortRows() {
		Lab.create();
		Control view = Workbench.showView(DNS);
		awaitRow(view, "esx02.lab.example | A |");
		Text filter = Ui.call(() -> Widgets.descendants(view, Text.class).getFirst());
		Mouse.click(Widgets.middle(filter));
		Keyboard.type("esx ptr");
		Ui.awaitAssertion("two rows", () -> assertEquals(2, rows(view).size(), () -> rows(view).toString()));
		Screenshot.take("table-filter");
		Keyboard.press("ctrl+a", "BackSpace");
		Ui.awaitTrue("all rows", () -> rows(view).size() == 8);
		Mouse.click(header(view, 2));
		Ui.awaitAssertion("rows by target", () -> assertTrue(rows(view).getFirst().contains("| 192.168.0.10 |"), () -> rows(view).toString()));
		Mouse.click(header(view, 2));
		Ui.awaitAssertion("the other way round", () -> assertTrue(rows(view).getFirst().contains("| vcsa.lab.example |"), () -> rows(view).toString()));
		Mouse.click(header(view, 2));
		Ui.awaitTrue("the order of the design", () -> rows(view).getFirst().startsWith("dc01.lab.example"));
	}

	@Test
	void selectedRowIsCopiedStaysSelectedAndLeadsToItsText() {
		EditorBot editor = Lab.create();
		Control view = Workbench.showView(DNS);
		awaitRow(view, "esx02.lab.example | A |");
		Mouse.click(place(view, "esx02.lab.example | A |"));
		Keyboard.press("ctrl+c");
		Ui.awaitAssertion("the copied row", () -> assertEquals(
				"Name\tType\tTarget\tStatus\tZone\tServer\nesx02.lab.example\tA\t192.168.0.12\tok\tlab.example\tdc01", clipboard()));
		editor.clickBehind("A dc01 192.168.0.10");
		Keyboard.press("Return");
		Keyboard.type("A dc02 192.168.0.9");
		awaitRow(view, "dc02.lab.example | A | 192.168.0.9 |");
		Ui.awaitAssertion("the same row", () -> assertEquals(List.of("esx02.lab.example"), selected(view)));
		Mouse.doubleClick(place(view, "esx02.lab.example | A |"));
		Ui.awaitAssertion("the record", () -> assertEquals("A esx02 192.168.0.12", editor.lineOfCursor().strip()));
	}

	@Test
	void rowsThatAreShownAreExportedAsCsv(@TempDir Path folder) throws IOException {
		Lab.create();
		Control view = Workbench.showView(DNS);
		awaitRow(view, "esx02.lab.example | A |");
		Path file = folder.resolve("names.csv");
		Workbench.clickTool("Write the rows that are shown to a file that spreadsheets read");
		NativeFileDialog.choose("Export DNS Records", file);
		List<String> lines = Files.readAllLines(file);
		assertEquals("Name,Type,Target,Status,Zone,Server", lines.getFirst());
		assertEquals(9, lines.size(), lines.toString());
		assertTrue(lines.contains("192.168.0.12,PTR,esx02.lab.example,ok,192.168.0.0/24,dc01"), lines.toString());
	}

	private static void awaitRow(Control view, String text) {
		Ui.awaitAssertion("a row " + text,
				() -> assertTrue(rows(view).stream().anyMatch(row -> row.startsWith(text)), () -> String.join("\n", rows(view))));
	}

	private static List<String> rows(Control view) {
		Table table = table(view);
		return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem).map(TablesViewTest::text).toList();
	}

	private static String text(TableItem item) {
		// an item that was never seen gets its texts when they are asked for
		return String.join(" | ", IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList());
	}

	private static List<String> selected(Control view) {
		return Arrays.stream(table(view).getSelection()).map(item -> item.getText(0)).toList();
	}

	private static Table table(Control view) {
		return Widgets.descendants(view, Table.class).getFirst();
	}

	private static Point place(Control view, String text) {
		return Ui.call(() -> {
			Table table = table(view);
			TableItem item = Arrays.stream(table.getItems()).filter(each -> text(each).startsWith(text)).findFirst().orElseThrow();
			table.showItem(item);
			Rectangle bounds = item.getBounds(0);
			return table.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
		});
	}

	/** The middle of the title of a column. */
	private static Point header(Control view, int column) {
		return Ui.call(() -> {
			Table table = table(view);
			int x = IntStream.range(0, column).map(each -> table.getColumn(each).getWidth()).sum();
			return table.toDisplay(x + table.getColumn(column).getWidth() / 2, -table.getHeaderHeight() / 2);
		});
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Ui.display());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
