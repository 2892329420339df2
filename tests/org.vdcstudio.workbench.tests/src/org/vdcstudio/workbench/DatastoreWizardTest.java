/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Combo;
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

/** Datastores made with the wizard. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class DatastoreWizardTest {

	private static final String WIZARD = "New Datastore";
	private static final String LUN0 = "lun lun0 { number 0  size 200 GiB }";
	private static final String LUN1 = "lun lun1 { number 1  size 500 GiB }";
	private static final String SHOWN = "present nas01.lun0";

	@Test
	void lunIsFormattedInFiveStepsAndOneStepOfTheHistory() {
		EditorBot editor = Lab.create().replace(LUN0, LUN0 + " " + LUN1).replace(SHOWN, SHOWN + " present nas01.lun1");
		String before = editor.text();
		WizardBot wizard = WizardBot.open("Datastore", WIZARD);
		wizard.select("location", "Lab").screenshot("datastore-1-location").next();
		wizard.screenshot("datastore-2-type").next();
		wizard.select("device", "nas01.lun0").awaitMessage("Holds datastore shared already").screenshot("datastore-3-taken");
		wizard.select("device", "nas01.lun1").type("name", "shared").awaitMessage("There is a datastore shared already");
		wizard.type("name", "archive").screenshot("datastore-3-device").next();
		wizard.screenshot("datastore-4-format").next();
		wizard.awaitMessage("This is what will change").screenshot("datastore-5-preview").finish();
		awaitText(editor, "vmfs archive { version 6 extents nas01.lun1 }");
		Ui.awaitAssertion("the datastore shown", () -> assertTrue(editor.lineOfCursor().contains("vmfs archive"), editor.lineOfCursor()));
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the former text", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void lunThatTheHostDoesNotSeeIsMadeVisibleWithIt() {
		EditorBot editor = Lab.create().replace(LUN0, LUN0 + " " + LUN1).replace("enabled\n            iqn", "iqn").replace(SHOWN,
				SHOWN + " present nas01.lun1");
		WizardBot wizard = fromOutline("esx01  host").next().next();
		wizard.select("device", "nas01.lun1").awaitMessage("Not visible").screenshot("datastore-hidden");
		wizard.click("Fix...");
		Keyboard.press("Down", "Return");
		Widgets.awaitDisabled(WIZARD, "Fix...");
		wizard.screenshot("datastore-fixed").next().screenshot("datastore-fixed-hosts").awaitFinishable().finish();
		awaitText(editor, "vmfs datastore1 { version 6 extents nas01.lun1 }");
		awaitText(editor, "iqn \"iqn.1998-01.com.vmware:esx01\" bind vmk2 discover 192.168.20.30:3260 enabled }");
	}

	@Test
	void folderOfAServerIsMountedOnTheChosenHosts() {
		EditorBot editor = Lab.create();
		WizardBot wizard = fromOutline("nas01  array").next().click("NFS 4.1").next();
		wizard.awaitMessage("One export must not be mounted by both versions").screenshot("datastore-nfs-both");
		wizard.type("folder", "/export/backup").type("name", "backup").screenshot("datastore-nfs").next();
		wizard.tick("mounts", "esx02", false).screenshot("datastore-nfs-hosts").next();
		wizard.awaitMessage("rules will find something").screenshot("datastore-nfs-preview").finish();
		awaitText(editor, "nfs backup { version 4.1 mount nas01.backup server 192.168.20.30 }");
		awaitText(editor, "mounts images backup } host esx02");
	}

	@Test
	void vsanIsNotOfferedWhereNoHostHasDisksForIt() {
		Lab.create();
		WizardBot wizard = fromOutline("Lab  cluster").next();
		Widgets.awaitDisabled(WIZARD, "vSAN");
		wizard.screenshot("datastore-no-vsan");
	}

	@Test
	void vsanPoolsTheDisksOfACluster() {
		EditorBot editor = Lab.create().replace("        mounts images\n    }\n\n    host esx02", """
				        mounts images
				        disk disk0 { kind ssd  size 100 GiB }
				        disk disk1 { kind ssd  size 400 GiB }
				        disk-group group { cache esx01.disk0  capacity esx01.disk1 }
				    }

				    host esx02""");
		WizardBot wizard = fromOutline("Lab  cluster").next().click("vSAN").next();
		wizard.type("name", "vsan1").awaitMessage("To survive 1 failure takes 3 hosts").screenshot("datastore-vsan").next();
		wizard.screenshot("datastore-vsan-hosts").awaitFinishable().finish();
		awaitText(editor, "vsan-datastore vsan1 { failures-to-tolerate 1 }");
		awaitText(editor, "drs manual vsan vsan1 }");
	}

	@Test
	void explorerOpensTheWizardForAHostOfADesignThatNoEditorShows() {
		Lab.create();
		ProjectWizardTest.create("Production");
		EditorBot.awaitActive("production.vdc");
		Control explorer = ExplorerTest.expandedLab();
		Workbench.maximize();
		WizardBot wizard = menu(Widgets.awaitRow(explorer, "esx02  host")).next().next().screenshot("datastore-explorer");
		assertEquals("esx02", Ui.call(wizard.field("host", Combo.class)::getText));
	}

	private static WizardBot fromOutline(String row) {
		return menu(Widgets.awaitRow(Workbench.showView(IPageLayout.ID_OUTLINE), row));
	}

	private static WizardBot menu(TreeItem row) {
		Mouse.click(Widgets.place(row));
		Mouse.rightClick(Widgets.place(row));
		Screenshot.take("datastore-menu");
		Keyboard.press("d");
		return WizardBot.await(WIZARD);
	}

	private static void awaitText(EditorBot editor, String expected) {
		Ui.awaitAssertion("the text", () -> {
			String flat = editor.widget().getText().replaceAll("\\s+", " ");
			assertTrue(flat.contains(expected), flat);
		});
	}
}
