/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.WizardBot;

/** DNS records made from the hosts of a design. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class DnsRecordsWizardTest {

	private static final String PTR = "PTR 192.168.0.12 \"esx02.lab.example\"";
	private static final String PRODUCTION_PTR = "PTR 10.10.10.11 \"esx-a01.prod.example\"";
	private static final String WIZARD = "DNS Records";

	@Test
	void missingRecordIsProposedShownAndMadeInOneStep() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind(PTR);
		Keyboard.press("shift+Home", "BackSpace");
		Lab.awaitProblemShown("NAM-03");
		String before = editor.text();
		editor.clickBehind("datacenter NestedLab");
		WizardBot.open(WIZARD, WIZARD).awaitFinishable().tick("records", "missing", false).tick("records", "missing", true)
				.screenshot("dns-records").next().screenshot("dns-records-preview").finish();
		Ui.awaitAssertion("the record", () -> assertTrue(editor.widget().getText().contains(PTR), editor.widget().getText()));
		Lab.awaitClean();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the former text", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void recordIsMadeInTheImportedFileThatHoldsTheServer() {
		ProjectWizardTest.create("Production");
		EditorBot.awaitActive("production.vdc");
		EditorBot names = show("names.vdc");
		names.clickBehind(PRODUCTION_PTR);
		Keyboard.press("shift+Home", "BackSpace");
		String without = names.text();
		show("production.vdc");
		WizardBot.open(WIZARD, WIZARD).finish();
		EditorBot changed = EditorBot.awaitActive("names.vdc");
		Ui.awaitAssertion("the record", () -> assertTrue(changed.widget().getText().contains(PRODUCTION_PTR), changed.widget().getText()));
		changed.clickBehind("dns-server dns01");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the text before", () -> assertEquals(without, changed.widget().getText()));
	}

	private static EditorBot show(String file) {
		return EditorBot.open(ResourcesPlugin.getWorkspace().getRoot().getProject("production").getFile(file));
	}
}
