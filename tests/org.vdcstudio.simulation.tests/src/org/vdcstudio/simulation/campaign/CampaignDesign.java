/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Designs with known weaknesses. */
public final class CampaignDesign {

	/**
	 * Two hosts in a cluster with HA, and everything doubled but the array itself. {@code alone} is on the local disk of a host,
	 * {@code spare} is off.
	 */
	public static final String CLUSTER = "datacenter Lab {" + physicalSwitch(1, "") + physicalSwitch(2, "connect sw1.peer") + """
			array nas01 {
				portal 192.168.21.30 { connect sw1.array }
				portal 192.168.22.30 { connect sw2.array }
				lun lun0 { number 0 size 200 GiB }
			}
			vmfs shared { extents nas01.lun0 }
			vmfs local { extents esx01.ssd0 }
			cluster Lab { hosts esx01 esx02 ha }
			vm-template small { memory 2 GiB datastore shared nic eth0 { network "VM Network" } }
			vm web[01..02] like small { on esx01 }
			vm app like small { on esx02 }
			vm alone { memory 2 GiB datastore local on esx01 }
			vm spare like small { on esx01 power off }
			""" + host(1, "disk ssd0 { }") + host(2, "");

	/** What closes the datacenter. */
	public static final String END = "}\n";

	private CampaignDesign() {
	}

	/** Reads a design. */
	public static DesignSnapshot of(String text) {
		LoadedDesign design = VdcLanguage.standard().parse(text);
		assertEquals(List.of(), design.source().problems());
		return SnapshotBuilder.build(design.root()).snapshot();
	}

	private static String physicalSwitch(int number, String peer) {
		return "switch sw%d { port esx01 { } port esx02 { } port iscsi01 { } port iscsi02 { } port array { } port peer { %s } }\n"
				.formatted(number, peer);
	}

	private static String host(int number, String more) {
		return """
				host esx0%1$d {
					memory 64 GiB
					nic vmnic0 { speed 10 Gbit connect sw1.esx0%1$d }
					nic vmnic1 { speed 10 Gbit connect sw2.esx0%1$d }
					nic vmnic2 { speed 10 Gbit connect sw1.iscsi0%1$d }
					nic vmnic3 { speed 10 Gbit connect sw2.iscsi0%1$d }
					vswitch vSwitch0 {
						uplinks vmnic0 vmnic1
						portgroup Management { vmkernel vmk0 { address 192.168.0.1%1$d/24 services management } }
						portgroup "VM Network" { }
					}
					vswitch vSwitch1 { uplinks vmnic2 portgroup iSCSI1 { vmkernel vmk1 { address 192.168.21.1%1$d/24 } } }
					vswitch vSwitch2 { uplinks vmnic3 portgroup iSCSI2 { vmkernel vmk2 { address 192.168.22.1%1$d/24 } } }
					iscsi-adapter vmhba64 { enabled discover 192.168.21.30 discover 192.168.22.30 }
					%2$s
				}
				""".formatted(number, more);
	}
}
