/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
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

/** What can be done about findings: mend one, mend all of a kind, accept one. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class QuickFixTest {

	private static final String PTR1 = "PTR 192.168.0.11 \"esx01.lab.example\"";
	private static final String PTR2 = "PTR 192.168.0.12 \"esx02.lab.example\"";
	private static final String ALL = "Fix all 2 problems of NAM-03";
	private static final String SUPPRESS = "Suppress NAM-03 here…";
	private static final String WIZARD = "Suppress NAM-03";

	@Test
	void allProblemsOfARuleAreMendedInTheEditorAsOneStep() {
		EditorBot editor = labWithoutPointers();
		String before = editor.text();
		offer(editor);
		Screenshot.take("quick-fix-all");
		assertEquals(List.of(ALL, SUPPRESS), Ui.call(Widgets::popupRows).stream().skip(1).toList());
		Keyboard.press("Down", "Return");
		Lab.awaitClean();
		assertTrue(editor.text().contains(PTR1) && editor.text().contains(PTR2), editor.text());
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the text before all of it", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void problemsViewOffersTheSameFixForAllProblemsThatItMends() {
		EditorBot editor = labWithoutPointers();
		Lab.awaitProblemShown("192.168.0.12");
		Control problems = Workbench.showView(Lab.PROBLEMS);
		Mouse.click(Widgets.place(Widgets.awaitRow(problems, "192.168.0.12")));
		Keyboard.press("ctrl+1");
		Widgets.awaitShell("Quick Fix");
		Screenshot.take("quick-fix-dialog");
		Widgets.clickButton("Quick Fix", "Select All");
		Screenshot.take("quick-fix-dialog-all");
		Widgets.clickButton("Quick Fix", "Finish");
		Widgets.awaitNoShell("Quick Fix");
		Lab.awaitClean();
		assertTrue(editor.text().contains(PTR1) && editor.text().contains(PTR2), editor.text());
	}

	@Test
	void findingIsAcceptedWithAReasonThatStandsBeforeItsElement() {
		EditorBot editor = labWithoutPointers();
		String before = editor.text();
		offer(editor);
		Keyboard.press("Down", "Down", "Return");
		Widgets.awaitShell(WIZARD);
		Screenshot.take("suppress-empty");
		type("reason", "no reverse zone here");
		type("until", "soon");
		Ui.awaitTrue("what is wrong with the day", () -> Widgets.texts(WIZARD).stream().anyMatch(text -> text.contains("'soon' is not a date")));
		Screenshot.take("suppress-wrong");
		type("until", "2099-12-31");
		Widgets.clickButton(WIZARD, "Next >");
		Ui.awaitTrue("the difference", () -> Widgets.texts(WIZARD).stream().anyMatch(text -> text.contains("+")));
		Screenshot.take("suppress-preview");
		Widgets.clickButton(WIZARD, "Finish");
		Widgets.awaitNoShell(WIZARD);
		Ui.awaitAssertion("the suppression", () -> assertTrue(
				editor.widget().getText().contains("@suppress(NAM-03, \"no reverse zone here\", until 2099-12-31)"), editor.widget().getText()));
		Ui.awaitAssertion("one problem less", () -> assertFalse(
				Lab.problems().stream().anyMatch(each -> each.contains("192.168.0.12")), () -> Lab.problems().toString()));
		Screenshot.take("suppressed");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the text before", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void hoverOffersAllThatCanBeDone() {
		EditorBot editor = labWithoutPointers();
		Mouse.rest(editor.place("address 192.168.0.12", 12), "what can be done",
				() -> Widgets.popupTexts().stream().anyMatch(text -> text.contains(ALL) && text.contains(SUPPRESS)));
		Screenshot.take("quick-fix-hover");
	}

	/** The example without the reverse records of two hosts. */
	private static EditorBot labWithoutPointers() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		// not with keys: a hover may come up over the line in between, and take them
		editor.replace(PTR1, "").replace(PTR2, "");
		Ui.awaitAssertion("two problems", () -> assertEquals(2,
				Lab.problems().stream().filter(each -> each.contains("NAM-03")).count(), () -> Lab.problems().toString()));
		return editor;
	}

	private static void offer(EditorBot editor) {
		editor.clickBehind("address 192.168.0.12");
		Keyboard.press("ctrl+1");
		Ui.awaitTrue("what can be done", () -> Widgets.popupRows().contains(SUPPRESS));
	}

	private static void type(String key, String text) {
		Text field = Widgets.find(WIZARD, Text.class, "the field " + key, each -> key.equals(each.getData("vdc.key")));
		Mouse.click(Widgets.middle(field));
		Keyboard.press("ctrl+a");
		Keyboard.type(text);
	}
}
