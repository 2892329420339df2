/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
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

/** Editing the properties of what is selected. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class PropertiesViewTest {

	@Test
	void valueIsChangedInTheTextAndUndone() {
		EditorBot editor = Lab.create();
		editor.clickBehind("cpus 16");
		Control view = Workbench.showView(IPageLayout.ID_PROP_SHEET);
		Mouse.click(value(Widgets.awaitRow(view, "CPUs")));
		Keyboard.press("ctrl+a");
		Keyboard.type("many");
		Screenshot.take("properties-wrong");
		Keyboard.press("ctrl+a");
		Keyboard.type("24");
		Keyboard.press("Return");
		Ui.awaitAssertion("the new value", () -> assertTrue(editor.widget().getText().contains("cpus 24"), editor.widget()::getText));
		Widgets.awaitRow(view, "24");
		Screenshot.take("properties");
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("the old value", () -> editor.widget().getText().contains("cpus 16"));
	}

	@Test
	void selectionInTheOutlineIsShown() {
		Lab.create();
		Control view = Workbench.showView(IPageLayout.ID_PROP_SHEET);
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		Mouse.click(Widgets.place(Widgets.awaitRow(outline, "esx02  host")));
		Widgets.awaitRow(view, "esx02.lab.example");
		Screenshot.take("properties-host");
	}

	private static Point value(TreeItem row) {
		return Ui.call(() -> {
			Rectangle bounds = row.getBounds(1);
			return row.getParent().toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
		});
	}
}
