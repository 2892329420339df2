/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.diagram.DiagramSession;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;

/** Text and diagram side by side in the workbench, with real mouse and keyboard. */
@ExtendWith(NoErrorLogged.class)
class DiagramEditorTest {

	private final DiagramLab lab = new DiagramLab();
	private final EditorBot text = lab.text();
	private final DiagramBot diagram = lab.diagram();

	@AfterEach
	void closeBoth() {
		lab.close();
	}

	@Test
	void theDiagramShowsTheVirtualNetworkOfTheHost() {
		for (String label : List.of("vSwitch0", "Management", "VM Network", "vmk0", "vmnic0", "vmnic1", "PC.VMnet0")) {
			diagram.awaitLabel(label);
		}
		Screenshot.take("diagram-beside-text");
	}

	@Test
	void aNewPortGroupIsNamedInTheDiagramAndStandsInTheText() {
		diagram.pick("Port group");
		diagram.click("vSwitch0");
		diagram.awaitTextField();
		Keyboard.press("ctrl+a");
		Keyboard.type("Backup");
		Keyboard.press("Return");
		diagram.awaitLabel("Backup");
		Ui.awaitTrue("the port group in the text", () -> text.text().contains("portgroup Backup"));
		assertTrue(text.text().contains("// the host under test"));
		assertEquals(List.of("Backup"), diagram.selected());
		Screenshot.take("diagram-created-port-group");
	}

	@Test
	void aNameIsChangedByADoubleClick() {
		diagram.doubleClick("Management");
		diagram.awaitTextField();
		Keyboard.press("ctrl+a");
		Keyboard.type("Admin");
		Keyboard.press("Return");
		diagram.awaitLabel("Admin");
		Ui.awaitTrue("the new name in the text", () -> text.text().contains("portgroup Admin"));
		assertFalse(text.text().contains("Management"));
	}

	@Test
	void undoTakesBackWhatTheDiagramDidAndRedoMakesItAgain() {
		diagram.click("VM Network");
		Keyboard.press("Delete");
		diagram.awaitNoLabel("VM Network");
		assertFalse(text.text().contains("VM Network"));
		Keyboard.press("ctrl+z");
		diagram.awaitLabel("VM Network");
		assertEquals(DiagramLab.DESIGN, text.text());
		Keyboard.press("ctrl+shift+z");
		diagram.awaitNoLabel("VM Network");
	}

	@Test
	void theDiagramFollowsTheText() {
		text.clickBehind("portgroup \"VM Network\" {}");
		Keyboard.press("Return");
		Keyboard.type("portgroup Storage {}");
		diagram.awaitLabel("Storage");
	}

	@Test
	void aFindingIsABadgeUntilItIsMended() {
		text.clickBehind("portgroup \"VM Network\" {}");
		Keyboard.press("Return");
		Keyboard.type("portgroup Storage { vlan 5000 }");
		Ui.awaitTrue("a badge on the port group",
				() -> diagram.badges().stream().anyMatch(badge -> badge.startsWith("Storage: ") && badge.contains("5000")));
		Screenshot.take("diagram-finding");
		text.replace("vlan 5000", "vlan 50");
		Ui.awaitTrue("no such badge", () -> diagram.badges().stream().noneMatch(badge -> badge.contains("5000")));
	}

	@Test
	void bothAreDirtyTogetherAndSavedTogether() {
		diagram.click("VM Network");
		Keyboard.press("Delete");
		diagram.awaitNoLabel("VM Network");
		Ui.awaitTrue("both editors dirty", () -> diagram.editor().isDirty() && text.part().isDirty());
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("both editors clean", () -> !diagram.editor().isDirty() && !text.part().isDirty());
	}

	@Test
	void whatIsSelectedInTheDiagramIsShownInTheText() {
		diagram.click("vmnic1");
		Ui.awaitTrue("the line of the NIC", () -> text.lineOfCursor().contains("nic vmnic1"));
	}

	@Test
	void whatIsClickedInTheTextIsSelectedInTheDiagram() {
		text.clickBehind("portgroup \"VM Net");
		Ui.awaitTrue("the port group selected", () -> diagram.selected().equals(List.of("VM Network")));
	}

	@Test
	void theDiagramFollowsItsElementToANewName() {
		text.clickBehind("host esx01");
		Keyboard.press("BackSpace");
		Keyboard.type("9");
		Ui.awaitTrue("the title with the new name", () -> diagram.editor().getTitle().startsWith("esx09"));
		Ui.awaitTrue("the diagram on the screen again", () -> diagram.editor().state() == DiagramSession.State.READY);
		diagram.awaitLabel("vSwitch0");
	}

	@Test
	void severalLinesSelectedInTheTextAreSelectedInTheDiagram() {
		text.clickBehind("nic vmnic0");
		Keyboard.press("shift+Down");
		Ui.awaitTrue("both NICs selected", () -> diagram.selected().equals(List.of("vmnic0", "vmnic1")));
	}

	@Test
	void theDiagramFollowsTheThemeOfTheWorkbench() {
		diagram.awaitLabel("vSwitch0");
		assertTrue(diagram.themeAndColorOf("vSwitch0").startsWith("light #1f2933"), diagram.themeAndColorOf("vSwitch0"));
		try {
			use("org.eclipse.e4.ui.css.theme.e4_dark");
			Ui.awaitTrue("a dark diagram with light letters", () -> diagram.themeAndColorOf("vSwitch0").matches("dark #[c-f].[c-f].[c-f]."));
			Screenshot.take("diagram-dark");
		} finally {
			use("org.eclipse.e4.ui.css.theme.e4_default");
		}
		Ui.awaitTrue("a light diagram", () -> diagram.themeAndColorOf("vSwitch0").startsWith("light #1f2933"));
	}

	/** The platform has no public way to another theme but its dialog. */
	@SuppressWarnings("restriction")
	private static void use(String theme) {
		Ui.run(() -> Workbench.window().getService(IThemeEngine.class).setTheme(theme, false));
		Ui.settle();
	}
}
