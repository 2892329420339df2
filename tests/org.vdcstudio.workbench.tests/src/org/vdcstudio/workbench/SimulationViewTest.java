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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.part.WorkbenchPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NativeFileDialog;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Tables;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** Scenarios of the design that somebody works on. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class SimulationViewTest {

	private static final String VIEW = "org.vdcstudio.ui.views.simulation";
	static final String MOVES = "web01 moves to the other host";

	@Test
	void scenarioIsRunWithADoubleClickAndTellsWhatCameOfIt() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Control view = run(MOVES);
		openTab(view, "Timeline");
		Ui.awaitAssertion("the migration in the timeline", () -> assertTrue(texts(view).stream().anyMatch(text -> text.contains("migration-finished")),
				() -> texts(view).toString()));
		Screenshot.take("simulation-timeline");
		openTab(view, "Migrations");
		Ui.awaitTrue("a row of a migration", () -> visibleTables(view).stream().anyMatch(table -> table.getColumnCount() > 5
				&& table.getItemCount() > 0));
		Screenshot.take("simulation-migrations");
		openTab(view, "Charts");
		Ui.awaitTrue("a chart with a series", () -> Widgets.descendants(view, Chart.class).stream()
				.anyMatch(chart -> chart.isVisible() && chart.getSeriesSet().getSeries().length > 0));
		Screenshot.take("simulation-charts");
		editor.clickBehind("datacenter NestedLab");
		Keyboard.type("2");
		Ui.awaitAssertion("a word about the newer text", () -> assertTrue(description().contains("the design has changed since"),
				SimulationViewTest::description));
	}

	@Test
	void closedViewOpensWithItsPage() {
		openTab(Workbench.showView(VIEW), "Charts");
		Ui.run(() -> Workbench.page().hideView(Workbench.page().findView(VIEW)));
		Control view = Workbench.showView(VIEW);
		Ui.awaitTrue("the page of charts", () -> selectedTabs(view).contains("Charts"));
		openTab(view, "Expectations");
	}

	@Test
	void stoppedRunSaysSoAndLeavesTheViewUsable() {
		EditorBot editor = Lab.create();
		editor.replace("vm app[01..03]", "vm app[0001..1000]");
		editor.replace("at 10 s vmotion web01 to esx02\n", manyMoves());
		Control view = Workbench.showView(VIEW);
		start(view, MOVES);
		Ui.awaitTrue("a run", () -> result(view, MOVES).startsWith("Running"));
		Screenshot.take("simulation-running");
		Workbench.clickTool("Stop the runs");
		Ui.awaitAssertion("a word about the end", () -> assertEquals("The run was stopped.", description()));
		assertEquals("", Ui.call(() -> result(view, MOVES)));
		Screenshot.take("simulation-stopped");
		run("a host fails");
	}

	/** More than anybody waits for. */
	private static String manyMoves() {
		return IntStream.range(0, 4000).mapToObj(move -> "at %d s vmotion web01 to esx0%d\n".formatted(20 * move, 2 - move % 2))
				.collect(Collectors.joining());
	}

	@Test
	void designWithTheNameOfADeletedOneHasNotBeenRun() {
		Lab.create();
		Control view = run("a host fails");
		Workbench.closeEditors();
		Workbench.deleteProjects();
		Lab.create();
		Lab.awaitClean();
		Ui.awaitTrue("the scenario", () -> item(view, "a host fails").isPresent());
		assertEquals("", Ui.call(() -> result(view, "a host fails")));
	}

	@Test
	void singleFailuresAreListedAndLeadToTheirText() {
		EditorBot editor = Lab.create();
		Control view = Workbench.showView(VIEW);
		Workbench.clickTool("Let every component fail, each in a run of its own");
		Ui.awaitAssertion("the failures", () -> assertTrue(texts(view).containsAll(List.of("nas01|VMs stay down|4|4", "esx01|VMs are interrupted|0|3")),
				() -> texts(view).toString()));
		Point place = Tables.place(Ui.call(() -> visibleTables(view).stream().flatMap(table -> Arrays.stream(table.getItems()))
				.filter(item -> item.getText().equals("nas01")).findFirst().orElseThrow()));
		Mouse.click(place);
		Screenshot.take("simulation-failures");
		Mouse.doubleClick(place);
		Ui.awaitAssertion("the array", () -> assertEquals("array nas01 {", editor.lineOfCursor().strip()));
	}

	@Test
	void stoppedCampaignSaysSoAndLeavesTheViewUsable() {
		EditorBot editor = Lab.create();
		editor.replace("vm app[01..03]", "vm app[0001..3000]");
		Control view = Workbench.showView(VIEW);
		Ui.awaitTrue("the scenario", () -> item(view, MOVES).isPresent());
		Workbench.clickTool("Let every component fail, each in a run of its own");
		Workbench.clickTool("Stop the runs");
		Ui.awaitAssertion("a word about the end", () -> assertEquals("The run was stopped.", description()));
		run("a host fails");
	}

	@Test
	void resultsAreExported(@TempDir Path folder) throws IOException {
		Lab.create();
		Lab.awaitClean();
		run(MOVES);
		Path file = folder.resolve("results.json");
		Workbench.clickTool("Export the results");
		NativeFileDialog.choose("Export Results", file);
		assertTrue(Files.readString(file).contains("migration-finished"));
	}

	private static List<String> selectedTabs(Control view) {
		return Widgets.descendants(view, CTabFolder.class).stream().flatMap(folder -> Optional.ofNullable(folder.getSelection()).stream())
				.map(CTabItem::getText).toList();
	}

	static Control run(String scenario) {
		Control view = Workbench.showView(VIEW);
		start(view, scenario);
		Ui.awaitTrue("its result", () -> !result(view, scenario).isEmpty() && !result(view, scenario).startsWith("Running"));
		return view;
	}

	private static void start(Control view, String scenario) {
		Ui.awaitTrue("the scenario", () -> item(view, scenario).isPresent());
		Mouse.doubleClick(Ui.call(() -> {
			TableItem item = item(view, scenario).orElseThrow();
			Rectangle bounds = item.getBounds(0);
			return item.getParent().toDisplay(bounds.x + 30, bounds.y + bounds.height / 2);
		}));
	}

	private static String result(Control view, String scenario) {
		return item(view, scenario).map(item -> item.getText(1)).orElse("");
	}

	private static Optional<TableItem> item(Control view, String scenario) {
		return Arrays.stream(Widgets.descendants(view, Table.class).getFirst().getItems()).filter(item -> item.getText().equals(scenario))
				.findFirst();
	}

	private static List<Table> visibleTables(Control view) {
		return Widgets.descendants(view, Table.class).stream().filter(Control::isVisible).skip(1).toList();
	}

	private static List<String> texts(Control view) {
		return visibleTables(view).stream().flatMap(table -> Arrays.stream(table.getItems()))
				.map(item -> item.getText(0) + "|" + item.getText(1) + "|" + item.getText(2) + "|" + item.getText(3)).toList();
	}

	static void openTab(Control view, String title) {
		Mouse.click(Ui.call(() -> {
			CTabFolder tabs = Widgets.descendants(view, CTabFolder.class).stream()
					.filter(folder -> Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals(title))).findFirst().orElseThrow();
			Rectangle bounds = Arrays.stream(tabs.getItems()).filter(item -> item.getText().equals(title)).findFirst().orElseThrow().getBounds();
			return tabs.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		}));
	}

	static String description() {
		return Ui.call(() -> ((WorkbenchPart) Workbench.page().findView(VIEW)).getContentDescription());
	}
}
