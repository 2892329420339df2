/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.portGroup;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

class Layer2Test {

	private static final Layer2 LAYER2 = Designs.topology("""
			datacenter Lab {
				workstation PC {
					adapter Ethernet { }
					vmnet VMnet0 { mode bridged bridge PC.Ethernet }
					vmnet VMnet1 { mode host-only }
					vmnet VMnet8 { mode nat }
				}
				workstation PC2 { vmnet VMnet1 { mode host-only } }
				host esx01 {
					nic vmnic0 { connect PC.VMnet0 }
					nic vmnic1 { connect PC.VMnet1 }
					nic vmnic2 { connect PC.VMnet8 }
					vswitch vSwitch0 { uplinks vmnic0 portgroup Bridged { } portgroup "Bridged 10" { vlan 10 } }
					vswitch vSwitch1 { uplinks vmnic1 portgroup HostOnly { } }
					vswitch vSwitch2 { uplinks vmnic1 vmnic2 portgroup Both { } }
					vswitch vSwitch3 { portgroup Internal { } portgroup "Internal too" { } portgroup "Internal 10" { vlan 10 } }
				}
				host esx02 {
					nic vmnic0 { }
					nic vmnic1 { connect PC2.VMnet1 }
					nic vmnic2 { connect PC.VMnet8 }
					vswitch vSwitch0 { uplinks vmnic0 portgroup Bare { } portgroup "Bare 10" { vlan 10 } }
					vswitch vSwitch1 { uplinks vmnic1 portgroup HostOnly { } }
					vswitch vSwitch2 { uplinks vmnic2 portgroup Nat { } }
				}
			}
			""").layer2();

	@ParameterizedTest
	@CsvSource({ //
			"esx01.Bridged,    esx02.Bare,         the network outside the design", //
			"esx01.Bridged 10, esx02.Bare 10,      'the network outside the design, VLAN 10'", //
			"esx01.Bridged,    esx02.Bare 10,      ", //
			"esx01.Bridged,    esx01.Bridged 10,   ", //
			"esx01.HostOnly,   esx02.HostOnly,     ", //
			"esx01.HostOnly,   esx01.Both,         PC.VMnet1", //
			"esx01.Both,       esx02.Nat,          PC.VMnet8", //
			"esx01.HostOnly,   esx02.Nat,          ", //
			"esx01.Internal,   esx01.Internal too, esx01.vSwitch3", //
			"esx01.Internal,   esx01.Internal 10,  ", //
			"esx01.Internal,   esx02.Bare,         " })
	void portGroupsAreConnectedWhenTheyShareASegment(String one, String other, String segment) {
		Optional<String> shared = LAYER2.shared(portGroup(one), portGroup(other), StateOverlay.INITIAL).map(Segment::toString);
		assertEquals(Optional.ofNullable(segment), shared);
	}

	@Test
	void untaggedFramesOutsideAreUncertain() {
		assertFalse(Segment.outside(0).isCertain());
		assertTrue(Segment.outside(10).isCertain());
		assertTrue(Segment.of(portGroup("x"), 0).isCertain());
	}

	@ParameterizedTest
	@CsvSource({ "PhysicalNic, esx02.vmnic2", "VMnet, PC.VMnet8", "WorkstationPc, PC", "StandardSwitch, esx02.vSwitch2", "EsxiHost, esx02" })
	void whateverFailsOnTheWayCutsTheConnection(String kind, String name) {
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId(kind, name));
		assertEquals(Optional.empty(), LAYER2.shared(portGroup("esx01.Both"), portGroup("esx02.Nat"), state));
	}

	@Test
	void aBridgeWithoutItsAdapterStillConnectsItsOwnPorts() {
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId("PcAdapter", "PC.Ethernet"));
		assertEquals(Optional.empty(), LAYER2.shared(portGroup("esx01.Bridged"), portGroup("esx02.Bare"), state));
		assertTrue(LAYER2.hasUplink(portGroup("esx01.Bridged"), state));
		assertFalse(LAYER2.hasUplink(portGroup("esx01.Internal"), state));
	}
}
