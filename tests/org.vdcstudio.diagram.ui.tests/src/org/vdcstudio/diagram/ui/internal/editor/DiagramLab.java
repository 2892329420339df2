/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Workbench;

/** A small design, open as text and beside it as the virtual network of its host; anew for every test. */
final class DiagramLab {

	static final String DESIGN = """
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

	private final IFile file;
	private final EditorBot text;
	private final DiagramBot diagram;

	DiagramLab() {
		this(DESIGN);
	}

	/** Opens another design, which has a host esx01. */
	DiagramLab(String design) {
		Workbench.awaitReady();
		Workbench.maximize();
		Workbench.closeEditors();
		Workbench.deleteProjects();
		file = create(design);
		text = EditorBot.open(file);
		diagram = DiagramBot.openNetwork(file, "esx01");
	}

	private static IFile create(String design) {
		try {
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("lab");
			project.create(null);
			project.open(null);
			IFile file = project.getFile("lab.vdc");
			file.create(new ByteArrayInputStream(design.getBytes(StandardCharsets.UTF_8)), true, null);
			return file;
		} catch (CoreException exception) {
			throw new AssertionError("The design cannot be made", exception);
		}
	}

	IFile file() {
		return file;
	}

	EditorBot text() {
		return text;
	}

	DiagramBot diagram() {
		return diagram;
	}

	void close() {
		Workbench.closeEditors();
		Workbench.deleteProjects();
	}
}
