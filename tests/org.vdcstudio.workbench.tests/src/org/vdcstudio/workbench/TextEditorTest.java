/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** Writing a design. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class TextEditorTest {

	private static final String PTR = "PTR 192.168.0.12 \"esx02.lab.example\"";

	@Test
	void wizardMakesAProjectOfTheExampleAndOpensIt() {
		EditorBot editor = Lab.create();
		assertTrue(editor.text().contains("datacenter NestedLab"));
		Lab.awaitClean();
		Screenshot.take("example-project");
	}

	@Test
	void wordsOfTheLanguageHaveAColour() {
		EditorBot editor = Lab.create();
		Ui.awaitAssertion("coloured words", () -> {
			Color keyword = editor.colourOf("datacenter NestedLab", 0);
			Color name = editor.colourOf("datacenter NestedLab", "datacenter ".length());
			Color comment = editor.colourOf("A vSphere lab", 0);
			assertFalse(keyword.equals(name) || name.equals(comment) || comment.equals(keyword),
					keyword + " " + name + " " + comment);
		});
	}

	@Test
	void brokenLineIsAnErrorInTheProblemsViewUntilItIsMended() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("uplinks vmnic0");
		Keyboard.type("9");
		Lab.awaitProblemShown("vmnic09");
		assertTrue(editor.annotations().stream().anyMatch(text -> text.contains("vmnic09")), editor.annotations().toString());
		Screenshot.take("broken-line");
		editor.clickBehind("uplinks vmnic09");
		Keyboard.press("BackSpace");
		Lab.awaitClean();
	}

	@Test
	void missingPtrRecordIsAddedByItsQuickFixAndTakenBackByUndo() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind(PTR);
		Keyboard.press("shift+Home", "BackSpace");
		Lab.awaitProblemShown("NAM-03");
		assertFalse(editor.text().contains(PTR));
		editor.clickBehind("address 192.168.0.12");
		Keyboard.press("ctrl+1");
		Screenshot.take("quick-fix");
		Keyboard.press("Return");
		Ui.awaitAssertion("the record", () -> assertTrue(editor.widget().getText().contains(PTR)));
		Lab.awaitClean();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("no record", () -> assertFalse(editor.widget().getText().contains(PTR)));
	}

	@Test
	void f3LeadsFromANameToItsDefinition() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBefore("dns dc01");
		Keyboard.press("Right", "Right", "Right", "Right", "Right", "F3");
		Ui.awaitAssertion("the definition", () -> assertEquals("dns-server dc01 {", editor.lineOfCursor().strip()));
	}

	@Test
	void completionOffersWhatIsInScope() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("uplinks vmnic0");
		Keyboard.press("BackSpace", "ctrl+space");
		Ui.awaitTrue("proposals", () -> Widgets.popupRows().stream().anyMatch(row -> row.contains("vmnic1")));
		Screenshot.take("completion");
		Keyboard.press("Down", "Return");
		Ui.awaitAssertion("the chosen name",
				() -> assertEquals("uplinks vmnic1", editor.lineOfCursor().strip()));
	}

	@Test
	void completionOffersTheNextFreeAddress() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("vmkernel vmk0 { address 192.168.0.12/24");
		for (int i = 0; i < "192.168.0.12/24".length(); i++) {
			Keyboard.press("BackSpace");
		}
		Keyboard.press("ctrl+space");
		Ui.awaitTrue("proposals", () -> Widgets.popupRows().stream().anyMatch(row -> row.contains("192.168.0.12/24")));
		Ui.awaitTrue("why", () -> Widgets.popupTexts().stream().anyMatch(text -> text.contains("Taken there")));
		Screenshot.take("completion-of-an-address");
		Keyboard.press("Return");
		Ui.awaitAssertion("the free address", () -> assertTrue(editor.lineOfCursor().contains("address 192.168.0.12/24"), editor.lineOfCursor()));
		Lab.awaitClean();
	}

	@Test
	void hoverTellsWhoSeesADatastore() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Point name = editor.place("vmfs shared {", 7);
		Mouse.rest(name, "a hover", () -> Widgets.popupTexts().stream().anyMatch(text -> text.contains("seen by: esx01, esx02")));
		Screenshot.take("hover-of-a-datastore");
	}

	@Test
	void hoverTellsAboutAnElement() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Point name = editor.place("host esx01 {", 7);
		Mouse.rest(name, "a hover", () -> Widgets.popupTexts().stream().anyMatch(text -> text.contains("esx01.lab.example")));
		Screenshot.take("hover");
	}

	@Test
	void outlineFollowsTheTextAndLeadsIntoIt() {
		EditorBot editor = Lab.create();
		var outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		Mouse.click(Widgets.place(Widgets.awaitRow(outline, "esx02  host")));
		Ui.awaitAssertion("the element", () -> assertEquals("host esx02 {", editor.lineOfCursor().strip()));
		editor.clickBehind("host esx02");
		Keyboard.type("b");
		Widgets.awaitRow(outline, "esx02b");
	}

	@Test
	void formattingIsOneStepOfTheHistory() {
		EditorBot editor = Lab.create();
		String before = editor.text();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.type("    ");
		Keyboard.press("ctrl+shift+f");
		Ui.awaitAssertion("the formatted text", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void savingWritesTheFileAndLeavesTheEditorClean() throws IOException {
		EditorBot editor = Lab.create();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.type("2");
		Ui.awaitTrue("unsaved changes", () -> editor.part().isDirty());
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor", () -> !editor.part().isDirty());
		Path stored = Lab.file().getLocation().toPath();
		assertTrue(Files.readString(stored).contains("datacenter NestedLab2 "));
		editor.clickBehind("datacenter NestedLab2");
		Keyboard.type("3");
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor again", () -> !editor.part().isDirty());
		assertTrue(Files.readString(stored).contains("datacenter NestedLab23 "));
	}
}
