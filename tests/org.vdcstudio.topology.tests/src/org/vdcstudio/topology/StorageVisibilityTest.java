/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.Designs.vmfs;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

class StorageVisibilityTest {

	private static final String VMOTION = "address 192.168.10.12/24 stack vmotion";

	@Test
	void hostsSeeWhatTheirIscsiAdapterDiscovers() {
		StorageVisibility storage = Designs.topology(Designs.twoHosts("")).storage();
		assertTrue(storage.sees(host("esx01"), vmfs("shared")));
		assertTrue(storage.sees(host("esx02"), vmfs("shared")));
	}

	@Test
	void localDisksAreSeenByTheirHostAlone() {
		StorageVisibility storage = Designs.topology(Designs.twoHosts("")).storage();
		assertTrue(storage.sees(host("esx01"), vmfs("local1")));
		assertFalse(storage.sees(host("esx02"), vmfs("local1")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "discover 192.168.20.30", "enabled", "enabled discover 192.168.20.31", "enabled discover 192.168.20.30:860",
			"enabled discover 192.168.20.30 bind esx02.vmk1" })
	void anAdapterThatCannotAskSeesNothing(String adapter) {
		assertFalse(Designs.topology(Designs.twoHosts(VMOTION, adapter, "")).storage().sees(host("esx02"), vmfs("shared")));
	}

	@ParameterizedTest
	@CsvSource({ "StorageArray, nas01", "Lun, nas01.lun0", "VmfsDatastore, shared", "Portal, nas01.192.168.20.30", "VMnet, PC.VMnet2",
			"IscsiAdapter, esx02.vmhba65", "VMkernelAdapter, esx02.vmk2", "PhysicalNic, esx02.vmnic2", "EsxiHost, esx02" })
	void whateverFailsOnTheWayHidesTheDatastore(String kind, String name) {
		StorageVisibility storage = Designs.topology(Designs.twoHosts("")).storage();
		assertFalse(storage.sees(host("esx02"), vmfs("shared"), StateOverlay.INITIAL.withFailed(new ElementId(kind, name))));
	}

	@Test
	void everyBoundAdapterIsAPathToEveryPortalOfTheTarget() {
		Topology topology = Designs.topology("""
				datacenter Lab {
					array nas01 { portal 192.168.20.30 { } portal 192.168.20.31 { } lun lun0 { } }
					host esx01 {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup A { vmkernel vmk1 { address 192.168.20.11/24 } }
							portgroup B { vmkernel vmk2 { address 192.168.20.12/24 } } }
						iscsi-adapter vmhba65 { enabled bind esx01.vmk1 esx01.vmk2 discover 192.168.20.31 }
					}
					host esx02 {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup A { vmkernel vmk1 { address 192.168.20.13/24 } }
							portgroup B { vmkernel vmk2 { address 192.168.20.14/24 } } }
						iscsi-adapter vmhba65 { enabled discover 192.168.20.31 }
					}
				}
				""");
		assertEquals(4, paths(topology, "esx01").size());
		assertEquals(2, paths(topology, "esx02").size());
	}

	@Test
	void nfsNeedsTheMountAndTheArray() {
		Topology topology = Designs.topology("""
				datacenter Lab {
					array nas01 { portal 192.168.20.30 { } export isos { } }
					nfs isos { mount nas01.isos }
					host esx01 { mounts isos nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup A { vmkernel vmk1 { address 192.168.20.11/24 } } } }
					host esx02 { nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup A { vmkernel vmk1 { address 192.168.20.12/24 } } } }
					host esx03 { mounts isos
						vswitch vSwitch0 { portgroup A { vmkernel vmk1 { address 192.168.20.13/24 } } } }
				}
				""");
		ElementId isos = new ElementId("NfsDatastore", "isos");
		assertTrue(topology.storage().sees(host("esx01"), isos));
		assertFalse(topology.storage().sees(host("esx02"), isos), "not mounted");
		assertFalse(topology.storage().sees(host("esx03"), isos), "no uplink");
	}

	private static List<IscsiSession> paths(Topology topology, String name) {
		Host host = topology.snapshot().host(host(name)).orElseThrow();
		return topology.storage().paths(host, new ElementId("StorageArray", "nas01"), StateOverlay.INITIAL);
	}
}
