/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;

/** Text and diagram side by side in the workbench, with real mouse and keyboard. */
@ExtendWith(NoErrorLogged.class)
class DiagramEditorTest {

	private static final String DESIGN = """
			datacenter Lab profile lab {
			    workstation PC {
			        adapter Ethernet { kind ethernet }
			        vmnet VMnet0 { mode bridged  bridge PC.Ethernet }
			    }

			    // the host under test
			    host esx01 {
			        version "8.0.3"
			        nic vmnic0 { speed 1 Gbit  connect PC.VMnet0 }
			        nic vmnic1 { speed 10 Gbit }
			        vswitch vSwitch0 {
			            uplinks vmnic0
			            portgroup Management { vmkernel vmk0 { address 192.168.0.11/24  services management } }
			            portgroup "VM Network" {}
			        }
			    }
			}
			""";

	private final EditorBot text;
	private final DiagramBot diagram;

	/** Opens both, anew for every test. */
	DiagramEditorTest() throws CoreException {
		Workbench.awaitReady();
		Workbench.maximize();
		Workbench.closeEditors();
		Workbench.deleteProjects();
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("lab");
		project.create(null);
		project.open(null);
		IFile file = project.getFile("lab.vdc");
		file.create(new ByteArrayInputStream(DESIGN.getBytes(StandardCharsets.UTF_8)), true, null);
		text = EditorBot.open(file);
		diagram = DiagramBot.openNetwork(file, "esx01");
	}

	@AfterEach
	void closeBoth() {
		Workbench.closeEditors();
		Workbench.deleteProjects();
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
		assertEquals(DESIGN, text.text());
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
}
