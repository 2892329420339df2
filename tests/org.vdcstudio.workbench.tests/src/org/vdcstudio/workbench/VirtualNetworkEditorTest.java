/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.vdcstudio.tests.bot.WizardBot;
import org.vdcstudio.tests.bot.Workbench;

/** The Virtual Network Editor. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class VirtualNetworkEditorTest {

	private static final String EDITOR = "Virtual Network Editor";

	@Test
	void settingsOfANetworkAreChangedAsOneStep() {
		EditorBot text = Lab.create();
		String before = text.text();
		WizardBot editor = fromOutline("PC  workstation");
		editor.screenshot("vmnets-bridged").select("networks", "VMnet8").screenshot("vmnets-nat");
		editor.type("firstLease", "192.168.81.10").awaitMessage("VMnet8: The first lease 192.168.81.10 is outside 192.168.80.0/24")
				.screenshot("vmnets-wrong");
		editor.type("firstLease", "192.168.80.100").awaitFinishable();
		editor.select("networks", "VMnet1").type("subnet", "192.168.11.0").check("dhcp", true).screenshot("vmnets-host-only");
		editor.next().awaitMessage("rules will find something").screenshot("vmnets-preview").finish();
		awaitText(text, "vmnet VMnet1 { mode host-only subnet 192.168.11.0/24 dhcp }");
		awaitText(text, "leases 192.168.80.100 to 192.168.80.253");
		text.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the former text", () -> assertEquals(before, text.widget().getText()));
	}

	@Test
	void networkIsAddedRenamedAndRemoved() {
		EditorBot text = Lab.create();
		text.clickBehind("datacenter NestedLab");
		WizardBot editor = WizardBot.open(EDITOR, EDITOR);
		editor.click("Add Network...");
		WizardBot.await("Add a Virtual Network").choose("name", "VMnet5").screenshot("vmnets-add").click("OK");
		editor.screenshot("vmnets-added").select("networks", "VMnet1").click("Rename Network...");
		WizardBot.await("Rename Network").choose("name", "VMnet3").screenshot("vmnets-rename").click("OK");
		editor.select("networks", "VMnet8").click("Remove Network");
		editor.awaitMessage("VMnet8 cannot be removed: jump1.eth0 is connected to it").screenshot("vmnets-used");
		editor.click("Restore Defaults").awaitFinishable().screenshot("vmnets-defaults").click("Cancel");
	}

	@Test
	void renamedNetworkIsRenamedForThoseThatAreConnected() {
		EditorBot text = Lab.create();
		WizardBot editor = fromOutline("VMnet1  vmnet");
		editor.click("Rename Network...");
		WizardBot.await("Rename Network").choose("name", "VMnet3").click("OK");
		editor.awaitFinishable().finish();
		awaitText(text, "nic eth1 { connect PC.VMnet3 }");
		awaitText(text, "vmnet VMnet3 { mode host-only subnet 192.168.10.0/24 }");
	}

	@Test
	void portIsForwarded() {
		EditorBot text = Lab.create();
		WizardBot editor = fromOutline("VMnet8  vmnet").click("Add...");
		WizardBot dialog = WizardBot.await("Add Port Forward").type("port", "99999").type("target", "192.168.80.10:443");
		dialog.screenshot("vmnets-forward").click("OK");
		editor.awaitMessage("99999 is no port").select("forwards.rows", "99999").screenshot("vmnets-forward-wrong").click("Edit...");
		WizardBot.await("Edit Port Forward").type("port", "8443").click("OK");
		editor.awaitFinishable().screenshot("vmnets-forwards").finish();
		awaitText(text, "forward tcp 8443 to 192.168.80.10:443");
	}

	@Test
	void networkIsBridgedAndThePcIsChosenWhenThereAreSeveral() {
		EditorBot text = Lab.create().replace("    // The network that the PC is plugged into",
				"    workstation Laptop {\n        adapter Dock { }\n        vmnet VMnet1 { mode host-only  subnet 10.1.0.0/24 }\n    }\n\n"
						+ "    // The network that the PC is plugged into");
		text.clickBehind("datacenter NestedLab");
		Keyboard.press("alt+e");
		Screenshot.take("vmnets-edit-menu");
		Keyboard.press("k");
		WizardBot editor = WizardBot.await(EDITOR).choose("pc", "Laptop").select("networks", "VMnet1");
		editor.click("Bridged (connect VMs directly to the external network)").choose("bridgedTo", "Dock").screenshot("vmnets-laptop");
		editor.awaitFinishable().finish();
		awaitText(text, "vmnet VMnet1 { mode bridged bridge Dock }");
	}

	@Test
	void explorerOpensTheEditorOfAPc() {
		Lab.create();
		Control explorer = ExplorerTest.expandedLab();
		Workbench.maximize();
		menu(Widgets.awaitRow(explorer, "PC  workstation"));
		WizardBot.await(EDITOR).select("networks", "VMnet0").screenshot("vmnets-explorer");
	}

	private static WizardBot fromOutline(String row) {
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		if (row.startsWith("VMnet")) {
			Widgets.expand(Widgets.awaitRow(outline, "PC  workstation"));
		}
		return menu(Widgets.awaitRow(outline, row));
	}

	private static WizardBot menu(TreeItem row) {
		Mouse.click(Widgets.place(row));
		Mouse.rightClick(Widgets.place(row));
		Screenshot.take("vmnets-menu");
		Keyboard.press("v");
		return WizardBot.await(EDITOR);
	}

	private static void awaitText(EditorBot editor, String expected) {
		Ui.awaitAssertion("the text", () -> {
			String flat = editor.widget().getText().replaceAll("\\s+", " ");
			assertTrue(flat.contains(expected), flat);
		});
	}
}
