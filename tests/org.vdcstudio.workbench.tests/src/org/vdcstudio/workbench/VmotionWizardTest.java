/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.WizardBot;

/** vMotion networks with the wizard. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class VmotionWizardTest {

	private static final String WIZARD = "vMotion Network";

	@Test
	void hostsGetTheirVmotionNetworkInOneStepAndCheckClean() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		String whole = editor.text();
		String without = whole.replaceAll("(?s) *vswitch vSwitch1 \\{.*?\\n        \\}\\n", "");
		Ui.run(() -> editor.widget().setText(without));
		Lab.awaitProblemShown("CLU-20");
		editor.clickBehind("datacenter NestedLab");
		WizardBot.open(WIZARD, WIZARD).awaitFinishable().screenshot("vmotion").next().edit("addresses", "esx02", 1, "192.168.10.22/24")
				.screenshot("vmotion-network").next().awaitFinishable().screenshot("vmotion-preview").finish();
		Ui.awaitAssertion("the adapters", () -> {
			String text = editor.widget().getText();
			assertTrue(text.contains("vmkernel vmk1 { address 192.168.10.11/24  stack vmotion }"), text);
			assertTrue(text.contains("vmkernel vmk1 { address 192.168.10.22/24  stack vmotion }"), text);
		});
		Lab.awaitClean();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the former text", () -> assertEquals(without, editor.widget().getText()));
	}

	@Test
	void nestedHostGetsANicThatItsLabVmDoesNotHaveYet() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		String without = editor.text().replaceAll("(?s) *vswitch vSwitch1 \\{.*?\\n        \\}\\n", "").replaceAll(" *nic (vmnic1|eth1) .*\\n", "");
		Ui.run(() -> editor.widget().setText(without));
		Lab.awaitProblemShown("CLU-20");
		editor.clickBehind("datacenter NestedLab");
		WizardBot.open(WIZARD, WIZARD).awaitFinishable().awaitMessage("gets another NIC").screenshot("vmotion-new-nic").finish();
		Ui.awaitAssertion("the NICs", () -> {
			String text = editor.widget().getText();
			assertEquals(3, text.split("nic eth1 \\{ connect PC.VMnet1 \\}", -1).length, text);
			assertEquals(3, text.split("nic vmnic1 \\{ speed 1 Gbit \\}", -1).length, text);
		});
		Lab.awaitClean();
	}

	@Test
	void hostsWithVmotionAreUntickedAndNamedWhenTicked() {
		Lab.create();
		Lab.awaitClean();
		WizardBot.open(WIZARD, WIZARD).awaitMessage("Choose the hosts that get a vMotion adapter, at least two.").tick("hosts", "esx01", true)
				.awaitMessage("esx01 has vMotion already").pick("hosts", "esx01", 1, "none").screenshot("vmotion-twice").tick("hosts", "esx01", false)
				.awaitMessage("Choose the hosts").click("Cancel");
	}
}
