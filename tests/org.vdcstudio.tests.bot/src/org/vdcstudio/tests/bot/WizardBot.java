/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** An open wizard. Its questions are found by the keys of their answers, as remarks name them, and answered as people do. */
public final class WizardBot {

	private static final String KEY = "vdc.key";

	private final String title;

	private WizardBot(String title) {
		this.title = title;
	}

	/** Waits for the window of a wizard. */
	public static WizardBot await(String title) {
		Widgets.awaitShell(title);
		return new WizardBot(title);
	}

	/**
	 * Opens a wizard with Ctrl+N.
	 *
	 * @param entry what it is called in the list
	 * @param title the title of its window
	 */
	public static WizardBot open(String entry, String title) {
		Keyboard.press("ctrl+n");
		Widgets.awaitShell("New");
		Mouse.doubleClick(Widgets.place(Widgets.awaitRow("New", entry)));
		return await(title);
	}

	/** Replaces the text of a text field, a combo that can be typed in, or a number. */
	public WizardBot type(String key, String text) {
		Control field = field(key, Control.class);
		Mouse.click(Ui.call(() -> field.toDisplay(Math.min(20, field.getSize().x / 2), field.getSize().y / 2)));
		Keyboard.press("ctrl+a");
		Keyboard.type(text);
		return this;
	}

	/** Chooses one of the texts of a combo that cannot be typed in. */
	public WizardBot choose(String key, String text) {
		Combo combo = field(key, Combo.class);
		int wanted = Ui.await("'" + text + "' to choose for " + key, () -> Optional.of(combo.indexOf(text)).filter(index -> index >= 0));
		Mouse.click(Widgets.middle(combo));
		Keyboard.press("Home");
		for (int i = 0; i < wanted; i++) {
			Keyboard.press("Down");
		}
		Keyboard.press("Return");
		Ui.awaitTrue("'" + text + "' as the answer for " + key, () -> combo.getText().equals(text));
		return this;
	}

	/** Says yes or no to a question with a box. */
	public WizardBot check(String key, boolean yes) {
		Button box = field(key, Button.class);
		if (Ui.call(box::getSelection) != yes) {
			Mouse.click(Ui.call(() -> box.toDisplay(8, box.getSize().y / 2)));
		}
		Ui.awaitTrue(key + " to be " + yes, () -> box.getSelection() == yes);
		return this;
	}

	/** Selects the row of a table that has a cell with this text. */
	public WizardBot select(String key, String cell) {
		Mouse.click(Tables.place(row(key, cell)));
		return this;
	}

	/** Ticks the row of a table with boxes that has a cell with this text, or takes its tick away. */
	public WizardBot tick(String key, String cell, boolean yes) {
		Table table = field(key, Table.class);
		TableItem row = row(key, cell);
		if (Ui.call(row::getChecked) != yes) {
			Tables.place(row);
			Mouse.click(Ui.call(() -> {
				Rectangle bounds = row.getBounds(0);
				return table.toDisplay(bounds.x / 2, bounds.y + bounds.height / 2);
			}));
		}
		Ui.awaitTrue("the tick of '" + cell + "' to be " + yes,
				() -> Tables.row(table, cell).map(TableItem::getChecked).filter(ticked -> ticked == yes).isPresent());
		return this;
	}

	/**
	 * Clicks a cell of a table and replaces its text.
	 *
	 * @param cell   a text in the row
	 * @param column the number of the column, from 0
	 */
	public WizardBot edit(String key, String cell, int column, String text) {
		TableItem row = row(key, cell);
		clickCell(row, column);
		Keyboard.press("ctrl+a");
		Keyboard.type(text);
		Keyboard.press("Return");
		Ui.awaitTrue("'" + text + "' in the row of '" + cell + "'", () -> Tables.row(row.getParent(), text).isPresent());
		return this;
	}

	/** Clicks a cell of a table and chooses one of the words that drop down, see {@link #edit}. */
	public WizardBot pick(String key, String cell, int column, String word) {
		TableItem row = row(key, cell);
		clickCell(row, column);
		CCombo words = Widgets.find(title, CCombo.class, "the words for '" + cell + "'", combo -> combo.indexOf(word) >= 0);
		int steps = Ui.call(() -> words.indexOf(word) - words.getSelectionIndex());
		for (int i = 0; i < Math.abs(steps); i++) {
			Keyboard.press(steps > 0 ? "Down" : "Up");
		}
		Keyboard.press("Return");
		Ui.awaitTrue("'" + word + "' in the row of '" + cell + "'", () -> Tables.row(row.getParent(), word).isPresent());
		return this;
	}

	private static void clickCell(TableItem row, int column) {
		Tables.place(row);
		Mouse.click(Ui.call(() -> {
			Rectangle bounds = row.getBounds(column);
			return row.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		}));
	}

	/** Waits until the message of the page that is shown contains a text. */
	public WizardBot awaitMessage(String text) {
		Ui.awaitTrue("the message '" + text + "'", () -> message().contains(text));
		return this;
	}

	/** Clicks a button of the page that is shown, by its label. */
	public WizardBot click(String button) {
		Widgets.clickButton(title, button);
		return this;
	}

	/** Goes to the next page, as soon as that is possible. */
	public WizardBot next() {
		return click("Next >");
	}

	/** Takes a picture. */
	public WizardBot screenshot(String name) {
		Ui.settle();
		Screenshot.take(name);
		return this;
	}

	/** Waits until the wizard can be finished. */
	public WizardBot awaitFinishable() {
		Widgets.find(title, Button.class, "a button Finish that can be pressed", button -> button.getText().replace("&", "").equals("Finish"));
		return this;
	}

	/** Finishes, and waits until the window is closed. */
	public void finish() {
		click("Finish");
		Widgets.awaitNoShell(title);
	}

	/** The field whose answer has a key, on the page that is shown. */
	public <C extends Control> C field(String key, Class<C> type) {
		return Widgets.find(title, type, "the field '" + key + "'", control -> key.equals(control.getData(KEY)));
	}

	private TableItem row(String key, String cell) {
		Table table = field(key, Table.class);
		return Ui.await("a row with '" + cell + "'", () -> Tables.row(table, cell));
	}

	/** What the page that is shown says about its answers. Call in the thread of the user interface. */
	private String message() {
		return Widgets.shell(title).filter(shell -> shell.getData() instanceof WizardDialog)
				.map(shell -> ((WizardDialog) shell.getData()).getCurrentPage()).map(WizardBot::message).orElse("");
	}

	private static String message(IWizardPage page) {
		return Objects.requireNonNullElse(page.getErrorMessage(), Objects.requireNonNullElse(page.getMessage(), ""));
	}
}
