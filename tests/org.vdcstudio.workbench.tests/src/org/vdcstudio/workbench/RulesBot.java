/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.WorkbenchPart;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The tables of rules and thresholds, in the Rules view or on the page of the preferences. */
final class RulesBot {

	static final String VIEW = "org.vdcstudio.ui.views.rules";

	private static final int IN_CELL = 20;

	private final Control control;

	RulesBot(Control control) {
		this.control = control;
	}

	/** Opens the view and waits until it shows a design. */
	static RulesBot open(String description) {
		Control view = Workbench.showView(VIEW);
		// the line above the table comes with the design, and moves everything below it
		awaitDescription(description);
		Ui.settle();
		return new RulesBot(view);
	}

	/** Waits for what is said above the table. */
	static void awaitDescription(String description) {
		Ui.awaitTrue("rules of " + description, () -> Workbench.page().findView(VIEW) instanceof WorkbenchPart part
				&& part.getContentDescription().contains(description));
	}

	/** Filters by words. */
	RulesBot filter(String words) {
		Mouse.click(Widgets.middle(Ui.call(() -> Widgets.descendants(control, Text.class).getFirst())));
		Keyboard.press("ctrl+a");
		Keyboard.type(words);
		return this;
	}

	/** Waits until the cells of the only rule that is shown are as wanted. */
	void awaitRule(String what, Predicate<List<String>> wanted) {
		Ui.awaitTrue(what, () -> rules().getItemCount() == 1 && wanted.test(cells(rules().getItem(0))));
	}

	/** Whether the only rule that is shown is switched on; waits for it. */
	void awaitEnabled(boolean enabled) {
		Ui.awaitTrue("a rule that is " + (enabled ? "on" : "off"), () -> rules().getItemCount() == 1 && rules().getItem(0).getChecked() == enabled);
	}

	/** Clicks the only rule that is shown. */
	RulesBot select() {
		Mouse.click(cell(0, 0));
		return this;
	}

	/** Clicks the box of the only rule that is shown. */
	void toggle() {
		Mouse.click(Ui.call(() -> {
			Rectangle text = rules().getItem(0).getBounds(0);
			return rules().toDisplay(Math.max(8, text.x / 2), text.y + text.height / 2);
		}));
	}

	/** The middle of the beginning of a cell of a table: that of rules is the first, that of thresholds the second. */
	Point cell(int table, int column) {
		return Ui.call(() -> {
			Table widget = Widgets.descendants(control, Table.class).get(table);
			Rectangle bounds = widget.getItem(0).getBounds(column);
			return widget.toDisplay(bounds.x + IN_CELL, bounds.y + bounds.height / 2);
		});
	}

	/** Waits until the cells of the first threshold are as wanted. */
	void awaitThreshold(String what, Predicate<List<String>> wanted) {
		Ui.awaitTrue(what, () -> {
			Table thresholds = Widgets.descendants(control, Table.class).get(1);
			return thresholds.getItemCount() > 0 && wanted.test(cells(thresholds.getItem(0)));
		});
	}

	/** The documentation. Call in the thread of the user interface. */
	StyledText documentation() {
		return Widgets.descendants(control, StyledText.class).getFirst();
	}

	/** A combo. Call in the thread of the user interface. */
	Combo combo(int number) {
		return Widgets.descendants(control, Combo.class).get(number);
	}

	/** The table of rules. Call in the thread of the user interface. */
	Table rules() {
		return Widgets.descendants(control, Table.class).getFirst();
	}

	private static List<String> cells(TableItem item) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < item.getParent().getColumnCount(); column++) {
			cells.add(item.getText(column));
		}
		return cells;
	}
}
