/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import org.eclipse.swt.browser.Browser;
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

/** The documentation inside the workbench. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class HelpTest {

	private static final String VIEW = "org.vdcstudio.ui.views.help";

	@Test
	void f1OnABrokenLineOpensThePageOfItsRule() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("PTR 192.168.0.12 \"esx02.lab.example\"");
		Keyboard.press("shift+Home", "BackSpace");
		Lab.awaitProblemShown("NAM-03");
		editor.clickBehind("address 192.168.0.12");
		Keyboard.press("F1");
		awaitPage("NAM-03");
		Screenshot.take("help-rule");
	}

	@Test
	void pagesAreFoundByTheirWords() {
		Control view = Workbench.showView(VIEW);
		Mouse.click(Widgets.middle(Ui.call(() -> Widgets.descendants(view, Text.class).getFirst())));
		Keyboard.type("single failures");
		Keyboard.press("Return");
		Widgets.awaitRow(view, "imulation");
		Screenshot.take("help-search");
	}

	@Test
	void closedViewOpensWhereItWas() {
		Control view = Workbench.showView(VIEW);
		Mouse.click(Widgets.middle(Ui.call(() -> Widgets.descendants(view, Text.class).getFirst())));
		Keyboard.type("command line baseline");
		Keyboard.press("Return");
		awaitPage("The command line");
		Ui.run(() -> Workbench.page().hideView(Workbench.page().findView(VIEW)));
		Workbench.showView(VIEW);
		awaitPage("The command line");
	}

	@Test
	void pagesShowTheirPictures() {
		Control view = Workbench.showView(VIEW);
		Mouse.click(Widgets.middle(Ui.call(() -> Widgets.descendants(view, Text.class).getFirst())));
		Keyboard.type("a tour of the workbench");
		Keyboard.press("Return");
		awaitPage("A quarter of an hour");
		Ui.awaitTrue("all pictures of the page", () -> isTrueOfPage(
				"document.images.length > 1 && Array.from(document.images).every(image => image.complete && image.naturalWidth > 0)"));
		Screenshot.take("help-pictures");
	}

	private static void awaitPage(String words) {
		Ui.awaitTrue("the page with '" + words + "'", () -> isTrueOfPage("document.body.textContent.includes('" + words + "')"));
	}

	/** Call in the thread of the user interface. */
	private static boolean isTrueOfPage(String condition) {
		return Widgets.descendants(Workbench.window().getShell(), Browser.class).stream()
				.anyMatch(browser -> browser.isVisible() && Boolean.TRUE.equals(browser.evaluate("return " + condition)));
	}
}
