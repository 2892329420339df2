/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Designs for tests, written in the language. */
public final class Designs {

	private Designs() {
	}

	/** The topology of a text without errors. */
	public static Topology topology(String text) {
		return Topology.of(model(text).snapshot());
	}

	/** The model of a text without errors. */
	public static DesignModel model(String text) {
		LoadedDesign design = VdcLanguage.standard().parse(text);
		assertEquals(List.of(), design.source().problems());
		return SnapshotBuilder.build(design.root());
	}

	/** The model of a text that may have errors. */
	public static DesignModel flawed(String text) {
		return SnapshotBuilder.build(VdcLanguage.standard().parse(text).root());
	}

	/** The id of a host. */
	public static ElementId host(String name) {
		return new ElementId("EsxiHost", name);
	}

	/** The id of a VM. */
	public static ElementId vm(String name) {
		return new ElementId("VirtualMachine", name);
	}

	/** The id of a VMFS datastore. */
	public static ElementId vmfs(String name) {
		return new ElementId("VmfsDatastore", name);
	}

	/** The id of a port group. */
	public static ElementId portGroup(String name) {
		return new ElementId("PortGroup", name);
	}

	/** Two hosts that vMotion between them and share a LUN; the parts that tests break are arguments. */
	public static String twoHosts(String secondVmotion, String secondStorage, String rest) {
		return """
				datacenter Lab {
					workstation PC {
						vmnet VMnet1 { mode host-only }
						vmnet VMnet2 { mode host-only }
					}
					array nas01 { portal 192.168.20.30 { connect PC.VMnet2 } lun lun0 { } }
					vmfs shared { extents nas01.lun0 }
					vmfs local1 { extents esx01.disk0 }
					host esx01 {
						disk disk0 { }
						nic vmnic1 { speed 1 Gbit connect PC.VMnet1 }
						nic vmnic2 { speed 10 Gbit connect PC.VMnet2 }
						vswitch vSwitch1 { uplinks vmnic1
							portgroup vMotion { vmkernel vmk1 { address 192.168.10.11/24 stack vmotion } }
							portgroup "VM Network" { }
						}
						vswitch vSwitch2 { uplinks vmnic2
							portgroup Storage { vmkernel vmk2 { address 192.168.20.11/24 } }
						}
						vswitch vSwitch3 { portgroup Internal { } }
						iscsi-adapter vmhba65 { enabled discover 192.168.20.30:3260 }
					}
					host esx02 {
						nic vmnic1 { speed 10 Gbit connect PC.VMnet1 }
						nic vmnic2 { connect PC.VMnet2 }
						vswitch vSwitch1 { uplinks vmnic1
							portgroup vMotion { vmkernel vmk1 { %s } }
							portgroup "VM Network" { }
						}
						vswitch vSwitch2 { uplinks vmnic2
							portgroup Storage { vmkernel vmk2 { address 192.168.20.12/24 } }
						}
						vswitch vSwitch3 { portgroup Internal { } }
						iscsi-adapter vmhba65 { %s }
					}
				%s
				}
				""".formatted(secondVmotion, secondStorage, rest);
	}

	/** The same, with nothing broken. */
	public static String twoHosts(String rest) {
		return twoHosts("address 192.168.10.12/24 stack vmotion", "enabled discover 192.168.20.30", rest);
	}
}
