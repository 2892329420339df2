/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vdcstudio.topology.Designs;
import org.vdcstudio.topology.snapshot.ElementId;

class LocalNetworksTest {

	private static final String HOST_B = """
			host b {
				nic vmnic0 { connect sw.p2 }
				vswitch s {
					uplinks vmnic0
					portgroup Management { vmkernel vmk0 { address 10.0.0.12/24 } }
					portgroup Storage { vmkernel vmk1 { address 10.0.9.12/24 } }
					portgroup Backup { vlan 30 vmkernel vmk2 { } }
				}
			}
			switch sw { port p1 { trunk 30 } port p2 { trunk 30 } }
			subnet Backups { prefix 10.0.30.0/24 vlan 30 }
			""";

	@Test
	void prefersTheNetworkOfPortGroupsOfTheSameNameOnTheSameSegment() {
		assertEquals("""
				10.0.9.0/24 network of b.vmk1
				10.0.0.0/24 network of b.vmk0
				""", networks("portgroup Storage { vmkernel vmk1 { } }", "vmk1"));
	}

	@Test
	void findsTheSubnetOfTheVlan() {
		assertEquals("10.0.30.0/24 subnet Backups has VLAN 30\n", networks("portgroup Backup { vlan 30 vmkernel vmk2 { } }", "vmk2"));
	}

	@Test
	void takesWhatPortGroupsOfThatNameHaveElsewhereWhenNothingIsPluggedIn() {
		LocalNetworks networks = new LocalNetworks(Designs.topology("datacenter D { host a { vswitch s { portgroup Storage { vmkernel vmk1 { } } } }"
				+ HOST_B + "}"));
		assertEquals("[10.0.9.0/24]", networks.of(adapter("vmk1")).stream().map(LocalNetwork::prefix).toList().toString());
	}

	@Test
	void knowsTheSubnetOfAVmnet() {
		LocalNetworks networks = new LocalNetworks(Designs.topology("""
				datacenter D {
					workstation PC { vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 } }
					lab-vm l { on PC nic eth0 { connect PC.VMnet1 } }
				}
				"""));
		assertEquals("[192.168.10.0/24]",
				networks.of(new ElementId("LabNic", "l.eth0")).stream().map(LocalNetwork::prefix).toList().toString());
	}

	@Test
	void neighboursAreThoseOnTheSameSegmentThatHaveAnAddress() {
		LocalNetworks networks = networksWith("portgroup Management { vmkernel vmk0 { address 10.0.0.11/24 } }");
		assertEquals("[b.vmk0, b.vmk1]", networks.neighbours(adapter("vmk0")).stream().map(NetworkEnd::id).toList().toString());
	}

	private static String networks(String portGroup, String adapter) {
		return networksWith(portGroup).of(adapter(adapter)).stream().map(each -> each.prefix() + " " + each.reason() + "\n")
				.collect(Collectors.joining());
	}

	private static LocalNetworks networksWith(String portGroup) {
		return new LocalNetworks(Designs.topology(
				"datacenter D { host a { nic vmnic0 { connect sw.p1 } vswitch s { uplinks vmnic0 " + portGroup + " } }" + HOST_B + "}"));
	}

	private static ElementId adapter(String name) {
		return new ElementId("VMkernelAdapter", "a." + name);
	}
}
