/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** From a text to its diagram. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class NetworkDiagramTest {

	@Test
	void hostAtTheCursorIsDrawnBesideTheText() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("uplinks vmnic0");
		Keyboard.press("ctrl+alt+n");
		Ui.awaitAssertion("the diagram of the host", () -> assertTrue(diagram().getTitle().startsWith("esx01"), diagram().getTitle()));
		awaitShown("vSwitch0");
		editor.clickBehind("uplinks vmnic0");
		Keyboard.type("9");
		Lab.awaitProblemShown("vmnic09");
		awaitShown("Management Network");
		Screenshot.take("workbench");
	}

	private static IEditorPart diagram() {
		IEditorPart active = Workbench.page().getActiveEditor();
		assertTrue(active != null && active.getSite().getId().contains("diagram"), () -> String.valueOf(active));
		return active;
	}

	private static void awaitShown(String label) {
		Ui.awaitTrue("'" + label + "' in the diagram", () -> Widgets
				.descendants(Workbench.window().getShell(), Browser.class).stream()
				.anyMatch(browser -> Boolean.TRUE.equals(browser.evaluate(
						"return document.body.textContent.includes('" + label + "')"))));
	}
}
