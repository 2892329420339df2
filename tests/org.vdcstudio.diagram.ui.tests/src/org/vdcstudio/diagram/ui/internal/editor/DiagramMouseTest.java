/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;

/** Shapes moved with a real mouse, and the context menu. */
@ExtendWith(NoErrorLogged.class)
class DiagramMouseTest {

	private final DiagramLab lab = new DiagramLab();
	private final EditorBot text = lab.text();
	private final DiagramBot diagram = lab.diagram();

	@AfterEach
	void close() {
		lab.close();
	}

	@Test
	void aMovedShapeIsWhereItWasAfterSavingAndOpeningAgain() throws IOException {
		move("vmnic1", 0, 60);
		Ui.awaitTrue("a place for vmnic1", () -> !places().isEmpty());
		assertTrue(Ui.call(() -> diagram.editor().isDirty()));
		assertFalse(Ui.call(() -> text.part().isDirty()));
		String moved = places();
		Screenshot.take("diagram-moved");
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor", () -> !diagram.editor().isDirty());
		assertTrue(Files.readString(stored()).contains("vmnic1 = "), Files.readString(stored()));
		Workbench.closeEditors();
		DiagramBot again = DiagramBot.openNetwork(lab.file(), "esx01");
		assertEquals(moved, places(again));
	}

	@Test
	void aMoveIsTakenBackByOneKey() {
		move("vmnic1", 0, 60);
		Ui.awaitTrue("a place for vmnic1", () -> !places().isEmpty());
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("no place for vmnic1", () -> places().isEmpty());
		assertEquals(DiagramLab.DESIGN, text.text());
		assertFalse(Ui.call(() -> diagram.editor().isDirty()));
	}

	@Test
	void theContextMenuDuplicatesWhatWasClicked() {
		Mouse.rightClick(diagram.placeOfLabel("VM Network"));
		Ui.settle();
		Screenshot.take("diagram-context-menu");
		Keyboard.press("u");
		diagram.awaitLabel("VM Network 2");
		Ui.awaitTrue("the copy in the text", () -> text.text().contains("portgroup \"VM Network 2\" {}"));
	}

	@Test
	void theKeyForMenusOpensTheOneOfWhatIsSelected() {
		diagram.click("VM Network");
		Ui.awaitTrue("a selected shape", () -> diagram.selected().equals(List.of("VM Network")));
		List<String> items = DiagramBot.menuOpenedBy(() -> Keyboard.press("shift+F10"));
		assertTrue(items.containsAll(List.of("Open in Text", "Properties", "Rename", "Cut", "Copy", "Paste", "Duplicate", "Delete", "Align",
				"Arrange All", "Export as Picture...", "Print...")), items.toString());
		Screenshot.take("diagram-key-menu");
		Keyboard.press("u");
		diagram.awaitLabel("VM Network 2");
		Ui.awaitTrue("the copy in the text", () -> text.text().contains("portgroup \"VM Network 2\" {}"));
	}

	@Test
	void aShapeIsPastedWhereThePointerIs() {
		diagram.click("vSwitch0");
		Keyboard.press("ctrl+c");
		Ui.awaitTrue("a switch on the clipboard", () -> clipboard().startsWith("vswitch vSwitch0"));
		Point corner = diagram.placeOfLabel("vmnic1");
		Mouse.move(new Point(corner.x, corner.y + 90));
		Keyboard.press("ctrl+v");
		diagram.awaitLabel("vSwitch1");
		Ui.awaitTrue("a place for the copy", () -> places().startsWith("Switch:esx01.vSwitch1="));
		Screenshot.take("diagram-pasted");
		String pasted = places();
		Keyboard.press("ctrl+z");
		diagram.awaitNoLabel("vSwitch1");
		assertEquals(DiagramLab.DESIGN, text.text());
		assertEquals("", places());
		Ui.awaitTrue("nothing to save", () -> !diagram.editor().isDirty());
		Keyboard.press("ctrl+shift+z");
		diagram.awaitLabel("vSwitch1");
		assertEquals(pasted, places());
		Keyboard.press("ctrl+z");
		diagram.awaitNoLabel("vSwitch1");
		assertEquals("", places());
	}

	@Test
	void whatIsPastedByTheMenuGoesIntoWhatWasClicked() {
		diagram.click("VM Network");
		Keyboard.press("ctrl+c");
		Ui.awaitTrue("a port group on the clipboard", () -> clipboard().startsWith("portgroup"));
		diagram.click("vmnic1");
		List<String> items = DiagramBot.menuOpenedBy(() -> Mouse.rightClick(diagram.placeOfLabel("vSwitch0")));
		assertTrue(items.contains("Paste"), items.toString());
		Keyboard.press("p");
		diagram.awaitLabel("VM Network 2");
		assertTrue(text.text().contains("portgroup \"VM Network 2\" {}"));
	}

	@Test
	void aDeletedShapeLosesItsPlaceBySavingAndHasItAgainByUndo() throws IOException {
		move("vmnic1", 0, 60);
		Ui.awaitTrue("a place for vmnic1", () -> !places().isEmpty());
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor", () -> !diagram.editor().isDirty());
		Keyboard.press("Delete");
		diagram.awaitNoLabel("vmnic1");
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor", () -> !diagram.editor().isDirty());
		Ui.awaitTrue("no file of places", () -> !Files.exists(stored()));
		Keyboard.press("ctrl+z");
		diagram.awaitLabel("vmnic1");
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a file of places", () -> Files.exists(stored()));
		assertTrue(Files.readString(stored()).contains("vmnic1 = "), Files.readString(stored()));
	}

	private static String clipboard() {
		return Ui.call(() -> {
			Clipboard clipboard = new Clipboard(Ui.display());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
	}

	private void move(String label, int right, int down) {
		diagram.click(label);
		Point place = diagram.placeOfLabel(label);
		Mouse.drag(place, new Point(place.x + right, place.y + down));
	}

	private String places() {
		return places(diagram);
	}

	private static String places(DiagramBot bot) {
		return String.valueOf(bot.editor().design().layout().current().diagrams().values().stream().flatMap(each -> each.entrySet().stream())
				.map(Object::toString).toList().stream().reduce("", String::concat));
	}

	private Path stored() {
		return Path.of(lab.file().getLocationURI()).resolveSibling("lab.vdc.layout");
	}
}
