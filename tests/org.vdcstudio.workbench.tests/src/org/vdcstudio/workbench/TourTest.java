/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Tables;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The main story, from an example to a simulated design, as {@code docs/tour.md} tells it and with the pictures that it shows. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class TourTest {

	private static final String PTR = "PTR 192.168.0.12 \"esx02.lab.example\"";
	private static final String MIGRATE = "Migrate";

	@Test
	void exampleIsBrokenMendedMigratedAndSimulated() {
		TourPicture.prepareWindow();
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Ui.awaitTrue("words of the language in bold", () -> editor.isBold("datacenter NestedLab"));
		Widgets.awaitRow(Workbench.showView(IPageLayout.ID_OUTLINE), "NestedLab");
		TourPicture.take("open");

		aLineIsLostAndFound(editor);
		theRecordIsWrittenByItsQuickFix(editor);
		aVmIsDraggedOntoAnotherHost(editor);
		aScenarioIsRun();
		theHostIsDrawn(editor);

		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a stored design", () -> !editor.part().isDirty());
		Lab.awaitClean();
	}

	private static void aLineIsLostAndFound(EditorBot editor) {
		editor.clickBehind(PTR);
		Keyboard.press("shift+Home", "BackSpace");
		Lab.awaitProblemShown("NAM-03");
		Point address = editor.place("address 192.168.0.12", "address 192.".length());
		Mouse.rest(address, "the problem beside the pointer", () -> Widgets.popupTexts().stream().anyMatch(text -> text.contains("NAM-03")));
		TourPicture.take("problem");
	}

	private static void theRecordIsWrittenByItsQuickFix(EditorBot editor) {
		editor.clickBehind("address 192.168.0.12");
		Keyboard.press("ctrl+1");
		Ui.awaitTrue("a proposal", () -> !Widgets.popupRows().isEmpty());
		TourPicture.take("quick-fix");
		Keyboard.press("Return");
		Ui.awaitAssertion("the record", () -> assertTrue(editor.widget().getText().contains(PTR)));
		Lab.awaitClean();
	}

	private static void aVmIsDraggedOntoAnotherHost(EditorBot editor) {
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		Widgets.collapse(Widgets.awaitRow(outline, "esx02  host"));
		Widgets.drag(Widgets.awaitRow(outline, "web01  vm"), Widgets.awaitRow(outline, "esx02  host"));
		Widgets.awaitShell(MIGRATE);
		next();
		Tables.awaitRow(MIGRATE, "esx02");
		next();
		Tables.awaitRow(MIGRATE, "CPU compatibility");
		TourPicture.take("migrate-check");
		next();
		Tables.awaitRow(MIGRATE, "Switch-over");
		TourPicture.take("migrate-simulation");
		Widgets.clickButton(MIGRATE, "Finish");
		Widgets.awaitNoShell(MIGRATE);
		Ui.awaitAssertion("the new host", () -> assertTrue(editor.widget().getText().contains("vm web01 like small { on esx02 }")));
	}

	private static void aScenarioIsRun() {
		Control view = SimulationViewTest.run("a host fails");
		SimulationViewTest.openTab(view, "Timeline");
		Keyboard.press("ctrl+m");
		Ui.settle();
		TourPicture.take("simulation");
		SimulationViewTest.openTab(view, "Charts");
		Ui.settle();
		TourPicture.take("charts");
		Keyboard.press("ctrl+m");
		Ui.settle();
	}

	private static void theHostIsDrawn(EditorBot editor) {
		editor.clickBehind("uplinks vmnic0");
		Lab.openNearestDiagram();
		NetworkDiagramTest.awaitShown("Management Network");
		TourPicture.take("diagram");
		Ui.run(() -> Workbench.page().activate(editor.part()));
		Ui.settle();
	}

	private static void next() {
		Widgets.clickButton(MIGRATE, "Next >");
		Ui.settle();
	}
}
