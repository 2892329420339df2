/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Tables;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.WizardBot;
import org.vdcstudio.tests.bot.Workbench;

/** Migrating VMs with the wizard, by drag and drop and from menus. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class MigrateTest {

	private static final String WIZARD = "Migrate";

	@Test
	void vmThatIsDraggedOntoAnotherHostInTheOutlineIsMigratedAsOneStep() {
		EditorBot editor = Lab.create();
		String before = editor.text();
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		Widgets.drag(Widgets.awaitRow(outline, "web01  vm"), Widgets.awaitRow(outline, "esx02  host"));
		Widgets.awaitShell(WIZARD);
		assertTrue(vms().contains("web01"));
		awaitNext();
		Screenshot.take("migrate-type");
		next();
		Tables.awaitRow(WIZARD, "esx02");
		Screenshot.take("migrate-target");
		next();
		Tables.awaitRow(WIZARD, "CPU compatibility");
		Screenshot.take("migrate-check");
		next();
		Tables.awaitRow(WIZARD, "Switch-over");
		Screenshot.take("migrate-simulation");
		next();
		Widgets.find(WIZARD, Button.class, "a Finish that can be pressed", button -> button.getText().contains("Finish"));
		Screenshot.take("migrate-preview");
		Widgets.clickButton(WIZARD, "Finish");
		Widgets.awaitNoShell(WIZARD);
		Ui.awaitAssertion("the new host", () -> assertTrue(editor.widget().getText().contains("vm web01 like small { on esx02 }")));
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the former text", () -> assertTrue(editor.widget().getText().equals(before)));
	}

	@Test
	void vmThatIsDraggedOntoAnotherHostInTheExplorerOpensTheWizardWithThatHost() {
		Lab.create();
		Control explorer = ExplorerTest.expandedLab();
		Workbench.maximize();
		Widgets.drag(Widgets.awaitRow(explorer, "web01  vm"), Widgets.awaitRow(explorer, "esx02  host"));
		Widgets.awaitShell(WIZARD);
		awaitNext();
		assertTrue(vms().contains("web01"));
		Widgets.clickButton(WIZARD, "Finish");
		Widgets.awaitNoShell(WIZARD);
		EditorBot editor = EditorBot.awaitActive("lab.vdc");
		Ui.awaitAssertion("the new host", () -> assertTrue(editor.widget().getText().contains("vm web01 like small { on esx02 }")));
	}

	@Test
	void failedPointIsNamedAndItsFixBecomesPartOfTheChange() {
		EditorBot editor = Lab.create();
		editor.replace("vmkernel vmk1 { address 192.168.10.12/24  stack vmotion  services vmotion }", "vmkernel vmk1 { address 192.168.10.12/24 }");
		editor.clickBehind("vm web01");
		Keyboard.press("ctrl+alt+m");
		Widgets.awaitShell(WIZARD);
		next();
		Tables.click(WIZARD, "esx02");
		Tables.awaitRow(WIZARD, "Something missing");
		Screenshot.take("migrate-target-blocked");
		next();
		Tables.awaitRow(WIZARD, "has no VMkernel adapter for vMotion");
		Screenshot.take("migrate-check-failed");
		assertFalse(isUsable("Finish"));
		Widgets.clickButton(WIZARD, "Fix...");
		Keyboard.press("Down", "Return");
		Ui.awaitTrue("everything to hold", () -> !isUsableNow("Fix...") && isUsableNow("Finish"));
		Screenshot.take("migrate-check-fixed");
		Widgets.clickButton(WIZARD, "Finish");
		Widgets.awaitNoShell(WIZARD);
		Ui.awaitAssertion("host and fix", () -> {
			assertTrue(editor.widget().getText().contains("vm web01 like small { on esx02 }"));
			assertTrue(editor.widget().getText().contains("address 192.168.10.12/24  stack vmotion"));
		});
	}

	@Test
	void storageOfAFleetIsMovedFromTheContextMenu() {
		EditorBot editor = Lab.create();
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		Mouse.click(Widgets.place(Widgets.awaitRow(outline, "app  vm")));
		Mouse.rightClick(Widgets.place(Widgets.awaitRow(outline, "app  vm")));
		Screenshot.take("migrate-menu");
		Keyboard.press("m");
		Widgets.awaitShell(WIZARD);
		awaitNext();
		Widgets.clickButton(WIZARD, "Change storage only");
		next();
		Tables.click(WIZARD, "images");
		next();
		Tables.awaitRow(WIZARD, "Write access");
		next();
		Tables.awaitRow(WIZARD, "app03");
		Screenshot.take("migrate-fleet");
		Widgets.clickButton(WIZARD, "Finish");
		Widgets.awaitNoShell(WIZARD);
		Ui.awaitAssertion("the new datastore", () -> assertTrue(editor.widget().getText().contains("datastore images")));
	}

	@Test
	void contextMenuOfTheExplorerOpensTheWizardForItsVm() {
		Lab.create();
		Control explorer = ExplorerTest.expandedLab();
		Workbench.maximize();
		Mouse.click(Widgets.place(Widgets.awaitRow(explorer, "web01  vm")));
		Mouse.rightClick(Widgets.place(Widgets.awaitRow(explorer, "web01  vm")));
		Screenshot.take("migrate-explorer-menu");
		Keyboard.press("m");
		Widgets.awaitShell(WIZARD);
		awaitNext();
		assertEquals("web01", vms());
	}

	@Test
	void wizardAsksForVmsWhenADiagramHasTheFocus() {
		EditorBot editor = Lab.create();
		editor.clickBehind("uplinks vmnic0");
		Lab.openNearestDiagram();
		NetworkDiagramTest.awaitShown("vSwitch0");
		Mouse.click(Widgets.middle(Ui.call(() -> Widgets.descendants(Workbench.window().getShell(), Browser.class).stream()
				.filter(Control::isVisible).findFirst().orElseThrow())));
		Keyboard.press("ctrl+alt+m");
		WizardBot.await(WIZARD).awaitMessage("Enter the names of the VMs to migrate").type("vms", "web01").next();
		Tables.awaitRow(WIZARD, "esx02");
		Screenshot.take("migrate-from-diagram");
		assertEquals(1, Ui.call(() -> Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getText().equals(WIZARD)).count()));
	}

	private static String vms() {
		Text field = Widgets.find(WIZARD, Text.class, "the VMs", text -> "vms".equals(text.getData("vdc.key")));
		return Ui.call(field::getText);
	}

	private static void next() {
		awaitNext();
		Widgets.clickButton(WIZARD, "Next >");
		Ui.settle();
	}

	private static void awaitNext() {
		Ui.awaitTrue("a page that is complete", () -> isUsableNow("Next >"));
	}

	private static boolean isUsable(String label) {
		return Ui.call(() -> isUsableNow(label));
	}

	private static boolean isUsableNow(String label) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getText().equals(WIZARD))
				.flatMap(shell -> Widgets.descendants(shell, Button.class).stream())
				.anyMatch(button -> button.getText().replace("&", "").equals(label) && button.isEnabled() && button.isVisible());
	}
}
