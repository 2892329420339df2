/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
import org.vdcstudio.diagram.DiagramSession;
import org.vdcstudio.diagram.ui.DiagramEditorInput;
import org.vdcstudio.diagram.ui.DiagramEditors;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** A user of a diagram editor: sees what the page shows, and clicks on it. */
final class DiagramBot {

	/** How often a diagram must look the same. */
	private static final int STILL = 5;
	/** How far to the right of the pointer a menu certainly has opened, how far down it may reach, and less than an item is high. */
	private static final int INTO_MENU = 20;
	private static final int MOST_DOWN = 600;
	private static final int MENU_STEP = 8;

	private final DiagramEditor editor;
	private final Browser browser;

	private DiagramBot(DiagramEditor editor) {
		this.editor = editor;
		browser = Ui.await("the browser of the diagram", () -> browserOf(editor));
		Ui.awaitTrue("a diagram on the screen", () -> editor.state() == DiagramSession.State.READY);
	}

	/** Opens the virtual network of a host beside the text. */
	static DiagramBot openNetwork(IFile file, String host) {
		return open(file, "network", "VirtualNetwork", host);
	}

	/** Opens any diagram beside the text. */
	static DiagramBot open(IFile file, String viewpoint, String diagram, String root) {
		DiagramEditor editor = Ui.call(() -> {
			try {
				return (DiagramEditor) DiagramEditors.openBeside(Workbench.page(), new DiagramEditorInput(file, viewpoint, diagram, root));
			} catch (PartInitException exception) {
				throw new AssertionError("The diagram does not open", exception);
			}
		});
		return new DiagramBot(editor);
	}

	DiagramEditor editor() {
		return editor;
	}

	/** Whether the page is dark, and the colour in which it writes a label. */
	String themeAndColorOf(String label) {
		return Ui.call(() -> evaluate("""
				const line = Array.from(document.querySelectorAll('#diagram .vdc-label tspan')).find(line => line.textContent === '%s');
				return document.documentElement.dataset.theme + ' ' + line?.getAttribute('fill');""".formatted(label)));
	}

	/** The texts of all labels, lines joined by blanks. */
	List<String> labels() {
		return Ui.call(() -> List.of(evaluate("""
				return Array.from(document.querySelectorAll('#diagram .vdc-label'))
					.map(label => Array.from(label.querySelectorAll('tspan')).map(line => line.textContent).join(' ')).join('\\n');""")
				.split("\n")));
	}

	void awaitLabel(String text) {
		Ui.awaitTrue("the label " + text + " in the diagram", () -> labels().stream().anyMatch(label -> label.startsWith(text)));
	}

	void awaitNoLabel(String text) {
		Ui.awaitTrue("no label " + text + " in the diagram", () -> labels().stream().noneMatch(label -> label.startsWith(text)));
	}

	/** What the badges on shapes say, each behind the first line of the label: {@code vmk0: 1 warning …}. */
	List<String> badges() {
		return Ui.call(() -> List.of(evaluate("""
				return Array.from(document.querySelectorAll('#diagram .vdc-element > .vdc-badge'))
					.map(badge => badge.parentElement.querySelector(':scope > .vdc-label > tspan')?.textContent + ': '
						+ badge.getAttribute('aria-label').replaceAll('\\n', ' ')).join('\\n');""").split("\n")));
	}

	/** Waits until what was asked for before has come and gone: the page answers in its own time. */
	void awaitStillness() {
		List<String> before = labels();
		for (int times = 0; times < STILL; times++) {
			Ui.settle();
			List<String> now = labels();
			times = now.equals(before) ? times : 0;
			before = now;
		}
	}

	/** Clicks on the label that begins with a text. */
	void click(String label) {
		Mouse.click(placeOfLabel(label));
	}

	void doubleClick(String label) {
		Mouse.doubleClick(placeOfLabel(label));
	}

	/** The items of the menu that something opens; without keys and mnemonics. The menu stays open. */
	static List<String> menuOpenedBy(Runnable request) {
		AtomicReference<Optional<Menu>> shown = new AtomicReference<>(Optional.empty());
		Listener listener = event -> shown.compareAndSet(Optional.empty(), Optional.of((Menu) event.widget));
		Ui.run(() -> Ui.display().addFilter(SWT.Show, listener));
		try {
			request.run();
			Menu menu = Ui.await("a menu", shown::get);
			return Ui.await("items in the menu", () -> Optional.of(itemsOf(menu)).filter(items -> !items.isEmpty()));
		} finally {
			Ui.run(() -> Ui.display().removeFilter(SWT.Show, listener));
		}
	}

	/** Opens a context menu with the mouse, and clicks on one of its items: the one that is marked while the pointer is over it. */
	static void chooseFromMenu(Point place, String item) {
		AtomicReference<String> marked = new AtomicReference<>("");
		Listener listener = event -> marked.set(event.widget instanceof MenuItem over ? textOf(over) : "");
		Ui.run(() -> Ui.display().addFilter(SWT.Arm, listener));
		try {
			List<String> items = menuOpenedBy(() -> Mouse.rightClick(place));
			assertTrue(items.contains(item), items::toString);
			Point over = new Point(place.x + INTO_MENU, place.y);
			for (int down = 0; down < MOST_DOWN && !marked.get().equals(item); down += MENU_STEP) {
				over = new Point(place.x + INTO_MENU, place.y + down);
				Mouse.move(over);
			}
			assertEquals(item, marked.get());
			Mouse.click(over);
		} finally {
			Ui.run(() -> Ui.display().removeFilter(SWT.Arm, listener));
		}
	}

	private static List<String> itemsOf(Menu menu) {
		return Arrays.stream(menu.getItems()).map(DiagramBot::textOf).filter(text -> !text.isEmpty()).toList();
	}

	private static String textOf(MenuItem item) {
		return item.getText().replaceAll("&(?!&)|\\t.*", "");
	}

	/** Picks a tool from the palette. */
	void pick(String tool) {
		Mouse.click(place("Array.from(document.querySelectorAll('.tool-button')).find(button => button.textContent.startsWith('%s'))"
				.formatted(tool)));
	}

	void awaitTextField() {
		Ui.awaitTrue("a text field over the label", () -> evaluate("""
				return String(document.activeElement instanceof HTMLInputElement);""").equals("true"));
	}

	/** What is selected in the page, by the first line of its label. */
	List<String> selected() {
		return Ui.call(() -> List.of(evaluate("""
				return Array.from(document.querySelectorAll('#diagram .vdc-element.selected > .vdc-label > tspan:first-child'))
					.map(line => line.textContent).join('\\n');""").split("\n")));
	}

	Point placeOfLabel(String label) {
		return place("Array.from(document.querySelectorAll('#diagram .vdc-label')).find(label => label.textContent.startsWith('%s'))"
				.formatted(label));
	}

	/** Where an element is once it is there and stands still: the page paints a diagram first and fits it then. */
	private Point place(String element) {
		AtomicReference<Optional<Point>> before = new AtomicReference<>(Optional.empty());
		return Ui.await("a place to click on: " + element, () -> {
			Optional<Point> now = placeNow(element);
			return before.getAndSet(now).equals(now) ? now : Optional.empty();
		});
	}

	private Optional<Point> placeNow(String element) {
		String center = evaluate("""
				const found = %s;
				if (!found) return '';
				const box = found.getBoundingClientRect();
				return Math.round(box.x + box.width / 2) + ',' + Math.round(box.y + box.height / 2);""".formatted(element));
		if (center.isEmpty()) {
			return Optional.empty();
		}
		String[] numbers = center.split(",");
		return Optional.of(browser.toDisplay(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
	}

	private String evaluate(String script) {
		return String.valueOf(browser.evaluate(script));
	}

	private static Optional<Browser> browserOf(DiagramEditor editor) {
		Control control = (Control) editor.getSite().getService(MPart.class).getWidget();
		return Widgets.descendants(control, Browser.class).stream().findFirst();
	}
}
