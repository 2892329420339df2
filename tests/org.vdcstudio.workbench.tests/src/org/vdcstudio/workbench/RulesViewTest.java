/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.WorkbenchPart;
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

/** What is checked, and why. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class RulesViewTest {

	@Test
	void ruleTellsItsFindingsAndItsReasons() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("PTR 192.168.0.12 \"esx02.lab.example\"");
		Keyboard.press("shift+Home", "BackSpace");
		Control view = Workbench.showView("org.vdcstudio.ui.views.rules");
		// the line above the table comes with the design, and moves everything below it
		Ui.awaitTrue("the rules of the design", () -> Workbench.page().findView("org.vdcstudio.ui.views.rules") instanceof WorkbenchPart part
				&& part.getContentDescription().contains("profile lab"));
		Ui.settle();
		Mouse.click(Widgets.middle(Ui.call(() -> Widgets.descendants(view, Text.class).getFirst())));
		Keyboard.press("ctrl+a");
		Keyboard.type("nam-03");
		Ui.awaitTrue("a finding of the rule", () -> {
			Table table = Widgets.descendants(view, Table.class).getFirst();
			return table.getItemCount() == 1 && "1".equals(table.getItem(0).getText(2));
		});
		Mouse.click(Ui.call(() -> {
			Table table = Widgets.descendants(view, Table.class).getFirst();
			return table.toDisplay(20, table.getItem(0).getBounds(0).y + 8);
		}));
		Ui.awaitAssertion("its documentation", () -> {
			String text = Widgets.descendants(view, StyledText.class).getFirst().getText();
			assertTrue(Arrays.asList(text.split("\n")).contains("What to do"), text);
		});
		Screenshot.take("rules");
		Keyboard.press("Return");
		Ui.awaitTrue("the place of the finding", () -> editor.lineOfCursor().contains("192.168.0.12"));
	}
}
