/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets on the screen and uses them with mouse and keyboard. Everything waits until the widget is there. */
public final class Widgets {

	private static final int DRAGS = 3;

	private Widgets() {
	}

	/** The place in the middle of a control that can be seen and used, in the open shell with this title. */
	public static <C extends Control> C find(String shellTitle, Class<C> type, String what, Predicate<C> wanted) {
		return Ui.await(what + " in the window '" + shellTitle + "'", () -> shell(shellTitle)
				.flatMap(shell -> descendants(shell, type).stream().filter(control -> isUsable(control) && wanted.test(control))
						.findFirst()));
	}

	/** Waits until a shell with this title is open. */
	public static void awaitShell(String title) {
		Ui.awaitTrue("the window '" + title + "'", () -> shell(title).isPresent());
	}

	/** Waits until no shell with this title is open any more. */
	public static void awaitNoShell(String title) {
		Ui.awaitTrue("the end of the window '" + title + "'", () -> shell(title).isEmpty());
	}

	/** Clicks a button by its label, in the shell with this title. */
	public static void clickButton(String shellTitle, String label) {
		Button button = find(shellTitle, Button.class, "the button '" + label + "'",
				candidate -> plain(candidate.getText()).equals(label));
		Mouse.click(middle(button));
	}

	/** Waits until a button can be seen, but not pressed. */
	public static void awaitDisabled(String shellTitle, String label) {
		Ui.awaitTrue("a button '" + label + "' that cannot be pressed in the window '" + shellTitle + "'",
				() -> shell(shellTitle).stream().flatMap(shell -> descendants(shell, Button.class).stream())
						.anyMatch(button -> plain(button.getText()).equals(label) && button.isVisible() && !button.isEnabled()));
	}

	/** Replaces the text of the first text field of a shell. */
	public static void enterText(String shellTitle, String text) {
		Text field = find(shellTitle, Text.class, "a text field", candidate -> candidate.getEditable());
		Mouse.click(middle(field));
		Keyboard.press("ctrl+a");
		Keyboard.type(text);
	}

	/**
	 * A row of a tree below some control, once it can be seen.
	 *
	 * @param label what the text of one of its cells must contain
	 */
	public static TreeItem awaitRow(Control parent, String label) {
		return Ui.await("a row with '" + label + "'", () -> row(parent, label));
	}

	/** A row of a tree in the open shell with this title, see {@link #awaitRow(Control, String)}. */
	public static TreeItem awaitRow(String shellTitle, String label) {
		return Ui.await("a row with '" + label + "'", () -> shell(shellTitle).flatMap(shell -> row(shell, label)));
	}

	/** Opens a row with the mouse and the keyboard, unless it is open. */
	public static void expand(TreeItem row) {
		if (!Ui.call(row::getExpanded)) {
			Mouse.click(place(row));
			Keyboard.press("Right");
		}
	}

	/** Closes a row with the mouse and the keyboard, unless it is closed. */
	public static void collapse(TreeItem row) {
		if (Ui.call(row::getExpanded)) {
			Mouse.click(place(row));
			Keyboard.press("Left");
		}
	}

	/** The rows of the tables in windows without a title, such as proposals. Call in the thread of the user interface. */
	public static List<String> popupRows() {
		return popups(Table.class).flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText).toList();
	}

	/** The rows of the trees in windows without a title, such as the quick outline. Call in the thread of the user interface. */
	public static List<String> popupTreeRows() {
		return popups(Tree.class).flatMap(tree -> rows(tree.getItems()).stream()).map(TreeItem::getText).toList();
	}

	/** The texts in windows without a title, such as hovers. Call in the thread of the user interface. */
	public static List<String> popupTexts() {
		return popups(StyledText.class).map(StyledText::getText).toList();
	}

	/** All that can be read in the window with this title, but for tables. Call in the thread of the user interface. */
	public static List<String> texts(String shellTitle) {
		return shell(shellTitle).stream().flatMap(shell -> descendants(shell, Control.class).stream()).filter(Control::isVisible)
				.flatMap(control -> switch (control) {
					case Label label -> Stream.of(label.getText());
					case Text text -> Stream.of(text.getText());
					case StyledText text -> Stream.of(text.getText());
					default -> Stream.empty();
				}).toList();
	}

	private static <C extends Control> Stream<C> popups(Class<C> type) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().isEmpty())
				.flatMap(shell -> descendants(shell, type).stream());
	}

	/** The first row whose text contains a label. Call in the thread of the user interface. */
	public static Optional<TreeItem> row(Control parent, String label) {
		return trees(parent).stream().flatMap(tree -> rows(tree.getItems()).stream())
				.filter(item -> cells(item).stream().anyMatch(cell -> cell.contains(label))).findFirst();
	}

	/** The texts of the cells of all rows of the trees below a control. Call in the thread of the user interface. */
	public static List<List<String>> table(Control parent) {
		return trees(parent).stream().flatMap(tree -> rows(tree.getItems()).stream()).map(Widgets::cells).toList();
	}

	/** The place of a row on the screen, after scrolling to it. */
	public static Point place(TreeItem row) {
		scrollTo(row);
		return Ui.call(() -> placeOf(row));
	}

	/**
	 * Drags a row onto another of the same tree, which must be high enough to show both at once, and lets go there as soon as it
	 * may be dropped. When the tree does not take it, this lets go and drags it once more, as people do whose drag did not begin.
	 */
	public static void drag(TreeItem row, TreeItem target) {
		DropWatch drop = Ui.call(() -> DropWatch.of(row.getParent()));
		for (int attempt = 0; attempt < DRAGS; attempt++) {
			scrollTo(target);
			scrollTo(row);
			Mouse.carry(Ui.call(() -> placeOf(row)), Ui.call(() -> placeOf(target)));
			boolean isTaken = drop.isTakenBy(target);
			Mouse.release();
			if (isTaken) {
				Ui.run(drop::stop);
				return;
			}
		}
		throw new AssertionError("Nothing may be dropped on " + Ui.call(target::getText));
	}

	private static void scrollTo(TreeItem row) {
		Ui.run(() -> row.getParent().showItem(row));
		Ui.settle();
	}

	private static Point placeOf(TreeItem row) {
		Rectangle bounds = row.getBounds(0);
		return row.getParent().toDisplay(bounds.x + Math.min(bounds.width, 40) / 2, bounds.y + bounds.height / 2);
	}

	/** The place of the middle of a control on the screen. */
	public static Point middle(Control control) {
		return Ui.call(() -> {
			Point size = control.getSize();
			return control.toDisplay(size.x / 2, size.y / 2);
		});
	}

	/** All controls of a type at and below a control. Call in the thread of the user interface. */
	public static <C extends Control> List<C> descendants(Control control, Class<C> type) {
		List<C> found = new ArrayList<>();
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(descendants(child, type));
			}
		}
		return found;
	}

	/** The open window with a title. Call in the thread of the user interface. */
	static Optional<Shell> shell(String title) {
		return shells(title).stream().findFirst();
	}

	/** The open windows with a title. Call in the thread of the user interface. */
	public static List<Shell> shells(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(title)).toList();
	}

	private static boolean isUsable(Control control) {
		return control.isVisible() && control.isEnabled();
	}

	private static List<Tree> trees(Control parent) {
		return descendants(parent, Tree.class);
	}

	private static List<TreeItem> rows(TreeItem[] items) {
		List<TreeItem> all = new ArrayList<>();
		for (TreeItem item : items) {
			all.add(item);
			if (item.getExpanded()) {
				all.addAll(rows(item.getItems()));
			}
		}
		return all;
	}

	private static List<String> cells(TreeItem row) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < Math.max(1, row.getParent().getColumnCount()); column++) {
			@Nullable
			String text = row.getText(column);
			cells.add(text == null ? "" : text);
		}
		return cells;
	}

	/** A label without the mark of its mnemonic. */
	private static String plain(String label) {
		return label.replace("&", "");
	}
}
