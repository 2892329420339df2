/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** Small designs that several tests begin with. */
final class TestDesigns {

	/**
	 * Two hosts, each with a NIC on either of two switches that are connected: one in use for everything but vMotion, the other for
	 * vMotion, each standing by for the other. An array with a portal on either switch, and a LUN that both hosts see.
	 */
	static final TextDesign TWO_HOSTS = new TextDesign("""
			switch sw1 { port p[1..7] { } port up { connect sw2.up } }
			switch sw2 { port p[1..7] { } port up { } }
			array nas01 {
				portal 192.168.20.30 { prefix-length 24 connect sw1.p[7] }
				portal 192.168.20.31 { prefix-length 24 connect sw2.p[7] }
				lun lun0 { number 0 size 200 GiB }
			}
			vmfs shared { extents nas01.lun0 }
			host esx01 {
				memory 64 GiB
				nic vmnic0 { speed 1 Gbit connect sw1.p[1] }
				nic vmnic1 { speed 1 Gbit connect sw2.p[1] }
				vswitch vSwitch0 {
					uplinks vmnic0 vmnic1
					active vmnic0
					standby vmnic1
					portgroup Management { vmkernel vmk0 { address 192.168.0.11/24 services management } }
					portgroup vMotion { active vmnic1 standby vmnic0 vmkernel vmk1 { address 192.168.10.11/24 stack vmotion } }
					portgroup Storage { vmkernel vmk2 { address 192.168.20.11/24 } }
					portgroup Guests { }
				}
				vswitch vSwitch1 { portgroup Internal { } }
				iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }
			}
			host esx02 {
				memory 64 GiB
				nic vmnic0 { speed 1 Gbit connect sw1.p[2] }
				nic vmnic1 { speed 1 Gbit connect sw2.p[2] }
				vswitch vSwitch0 {
					uplinks vmnic0 vmnic1
					active vmnic0
					standby vmnic1
					portgroup Management { vmkernel vmk0 { address 192.168.0.12/24 services management } }
					portgroup vMotion { active vmnic1 standby vmnic0 vmkernel vmk1 { address 192.168.10.12/24 stack vmotion } }
					portgroup Storage { vmkernel vmk2 { address 192.168.20.12/24 } }
					portgroup Guests { }
				}
				vswitch vSwitch1 { portgroup Internal { } }
				iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }
			}
			vm-template small { memory 1 GiB datastore shared nic eth0 { network Guests } }
			""");

	private TestDesigns() {
	}

	/** The example of the documentation, without its scenarios and with what surrounds its elements taken off. */
	static TextDesign nestedLab() throws IOException {
		String text = Files.readString(folderOfExamples().resolve("nested-lab/lab.vdc"));
		int begin = text.indexOf('{', text.indexOf("datacenter NestedLab")) + 1;
		int scenarios = text.indexOf("/**\n     * Tests that the design carries");
		return new TextDesign(text.substring(begin, scenarios));
	}

	private static Path folderOfExamples() {
		@Nullable
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("examples/nested-lab"))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("Not in the source tree");
		}
		return folder.resolve("examples");
	}
}
