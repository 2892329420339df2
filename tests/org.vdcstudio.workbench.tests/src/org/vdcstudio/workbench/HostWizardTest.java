/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
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

/** New hosts with the wizard. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class HostWizardTest {

	private static final String ENTRY = "Host";
	private static final String WIZARD = "New Host";

	@Test
	void hostLikeTheOthersIsMadeInOneStepAndChecksClean() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		String before = editor.text();
		WizardBot.open(ENTRY, WIZARD).awaitFinishable().screenshot("host").next().screenshot("host-hardware").next()
				.edit("adapters", "vmk0", 1, "192.168.0.99/24").screenshot("host-network").next().screenshot("host-naming").next()
				.awaitFinishable().screenshot("host-preview").finish();
		Ui.awaitAssertion("the host", () -> {
			String text = editor.widget().getText();
			assertTrue(text.contains("host esx03 {") && text.contains("lab-vm nested3 {"), text);
			assertTrue(text.contains("A esx03 192.168.0.99"), text);
		});
		Lab.awaitClean();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the former text", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void wrongAnswersAreNamedAndKeepTheWizardFromFinishing() {
		Lab.create();
		WizardBot.open(ENTRY, WIZARD).awaitFinishable().type("name", "esx02")
				.awaitMessage("The design has 'esx02' already. Choose another name.").screenshot("host-name-taken")
				.type("name", "esx07").type("count", "9").screenshot("host-several").next().awaitMessage("The virtual machines of PC need")
				.screenshot("host-memory").click("Cancel");
	}

	@Test
	void contextMenuOfAHostMakesAnotherLikeIt() {
		Lab.create();
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		Mouse.click(Widgets.place(Widgets.awaitRow(outline, "esx01  host")));
		Mouse.rightClick(Widgets.place(Widgets.awaitRow(outline, "esx01  host")));
		Keyboard.press("n");
		Screenshot.take("host-menu");
		Keyboard.press("h");
		WizardBot wizard = WizardBot.await(WIZARD).awaitFinishable();
		assertEquals("esx01", Ui.call(wizard.field("like", Combo.class)::getText));
		wizard.next().next().pick("nics", "vmnic1", 2, "PC.VMnet8").awaitMessage("behind NAT").screenshot("host-nat").click("Cancel");
	}

	@Test
	void hostOfAFleetGetsPortsThatTheSwitchesLack() {
		ProjectWizardTest.create("Production");
		EditorBot.awaitActive("production.vdc");
		WizardBot.open(ENTRY, WIZARD).awaitFinishable().choose("like", "blade (template)").next().next()
				.screenshot("host-from-template").click("< Back").click("< Back").choose("like", "esx-a04").next().next()
				.awaitMessage("has no free port like").screenshot("host-production").finish();
		EditorBot hosts = EditorBot.awaitActive("hosts.vdc");
		Ui.awaitAssertion("the host", () -> assertTrue(hosts.widget().getText().contains("host esx-a05 like blade {"), hosts.widget().getText()));
		EditorBot network = EditorBot.open(ResourcesPlugin.getWorkspace().getRoot().getProject("production").getFile("network.vdc"));
		Ui.awaitAssertion("the ports", () -> assertTrue(network.widget().getText().contains("port compute[01..05]")));
	}
}
