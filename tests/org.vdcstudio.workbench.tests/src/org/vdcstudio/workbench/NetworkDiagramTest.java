/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.diagram.DiagramSession;
import org.vdcstudio.diagram.ui.internal.editor.DiagramEditor;
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
		Lab.openNearestDiagram();
		Ui.awaitTrue("the diagram of the host on the screen",
				() -> Workbench.page().getActiveEditor() instanceof DiagramEditor diagram
						&& diagram.getTitle().startsWith("esx01") && diagram.state() == DiagramSession.State.READY);
		awaitShown("vSwitch0");
		editor.clickBehind("uplinks vmnic0");
		Keyboard.type("9");
		Lab.awaitProblemShown("vmnic09");
		awaitShown("Management Network");
		Screenshot.take("workbench");
	}

	/** Waits until a diagram that is open shows a text. */
	static void awaitShown(String label) {
		Ui.awaitTrue("'" + label + "' in the diagram", () -> isShown(label));
	}

	/** Waits until no diagram that is open shows a text. */
	static void awaitNotShown(String label) {
		Ui.awaitTrue("no '" + label + "' in the diagram", () -> !isShown(label));
	}

	private static boolean isShown(String label) {
		return Widgets.descendants(Workbench.window().getShell(), Browser.class).stream()
				.anyMatch(browser -> Boolean.TRUE.equals(browser.evaluate(
						"return document.fonts.status === 'loaded' && document.body.textContent.includes('" + label + "')")));
	}
}
