/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
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

	@Test
	void severalElementsAreChosenAndOrdered() {
		EditorBot editor = Lab.create();
		editor.clickBehind("uplinks vmnic0");
		openDialog("esx01.vSwitch0", "Uplinks");
		Table options = Widgets.find("Uplinks", Table.class, "the options", table -> table.getItemCount() > 1);
		Mouse.click(Ui.call(() -> {
			TableItem item = Arrays.stream(options.getItems()).filter(each -> each.getText().endsWith("vmnic1")).findFirst().orElseThrow();
			Rectangle bounds = item.getTextBounds(0);
			return options.toDisplay(bounds.x + 15, bounds.y + bounds.height / 2);
		}));
		Keyboard.press("space");
		Widgets.clickButton("Uplinks", "Up");
		Screenshot.take("properties-choices");
		Widgets.clickButton("Uplinks", "OK");
		Widgets.awaitNoShell("Uplinks");
		Ui.awaitAssertion("both, in order",
				() -> assertTrue(editor.widget().getText().contains("uplinks vmnic1 vmnic0"), editor.widget()::getText));
	}

	@Test
	void severalTextsAreWrittenInLines() {
		EditorBot editor = Lab.create();
		editor.clickBehind("discover 192.168.20.30:3260");
		openDialog("esx01.vmhba65", "Discovery addresses");
		Text lines = Widgets.find("Discovery addresses", Text.class, "the lines", text -> text.getText().contains("192.168.20.30:3260"));
		Mouse.click(Widgets.middle(lines));
		Keyboard.press("ctrl+End", "Return");
		Keyboard.type("192.168.20.31");
		Screenshot.take("properties-lines");
		Widgets.clickButton("Discovery addresses", "OK");
		Widgets.awaitNoShell("Discovery addresses");
		Ui.awaitAssertion("both addresses", () -> assertTrue(editor.widget().getText().contains("192.168.20.30:3260")
				&& editor.widget().getText().contains("discover 192.168.20.31"), editor.widget()::getText));
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("one address", () -> !editor.widget().getText().contains("discover 192.168.20.31"));
	}

	private static void openDialog(String element, String property) {
		Control view = Workbench.showView(IPageLayout.ID_PROP_SHEET);
		Ui.awaitTrue("the properties of " + element,
				() -> Widgets.descendants(view, CLabel.class).stream().anyMatch(title -> title.getText().endsWith(element)));
		TreeItem row = Widgets.awaitRow(view, property);
		// what is said about the selected property may leave less room for the rows
		Mouse.click(Widgets.place(row));
		Mouse.click(value(row));
		Mouse.click(Widgets.middle(Ui.await("the button of the dialog", () -> Widgets.descendants(view, Button.class).stream()
				.filter(button -> button.isVisible() && button.getText().equals("...")).findFirst())));
		Widgets.awaitShell(property);
	}

	private static Point value(TreeItem row) {
		return Ui.call(() -> {
			Rectangle bounds = row.getBounds(1);
			return row.getParent().toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
		});
	}
}
