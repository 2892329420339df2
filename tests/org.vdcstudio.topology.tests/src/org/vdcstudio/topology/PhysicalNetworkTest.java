/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

class PhysicalNetworkTest {

	private static final Layer2 LAYER2 = Designs.topology("""
			datacenter Lab {
				external-network Office { }
				switch spine { mtu 9216
					port down1 { trunk 10 20 30 }
					port down2 { trunk 10..30 mtu 1600 }
				}
				switch leaf1 { mtu 9216
					port up { trunk 1..100 connect spine.down1 }
					port eth1 { trunk 10 20 access-vlan 99 }
					port eth2 { access-vlan 20 }
					port eth3 { trunk 30 40 50 }
					port office { access-vlan 20 connect Office }
					lag bundle { ports eth1 eth2 }
				}
				switch leaf2 { mtu 9000
					port up { trunk 10 20 40 connect spine.down2 }
					port eth1 { trunk 10 20 30 40 }
					port eth2 { access-vlan 10 }
				}
				switch island { port eth1 { trunk 10 20 } }
				distributed-switch dvs { mtu 9000
					uplink up1
					portgroup Ten { vlan 10 }
					portgroup Guests { trunk 10 30..40 }
				}
				host esx01 {
					nic vmnic0 { connect leaf1.eth1 }
					nic vmnic1 { connect leaf1.eth2 }
					nic vmnic2 { connect leaf1.eth3 }
					vswitch vSwitch0 { uplinks vmnic0
						portgroup "VLAN 10" { vlan 10 vmkernel vmk0 { } }
						portgroup "VLAN 20" { vlan 20 }
						portgroup "VLAN 30" { vlan 30 }
						portgroup "VLAN 99" { vlan 99 }
						portgroup Untagged { }
						portgroup Guest { vlan 4095 }
					}
					vswitch vSwitch1 { uplinks vmnic1 portgroup Access { } portgroup Tagged { vlan 20 } }
					vswitch vSwitch2 { uplinks vmnic2 portgroup "VLAN 40" { vlan 40 } portgroup "VLAN 30 too" { vlan 30 } portgroup "VLAN 50" { vlan 50 } }
				}
				host esx02 {
					nic vmnic0 { connect leaf2.eth1 }
					nic vmnic1 { connect leaf2.eth2 }
					vswitch vSwitch0 { uplinks vmnic0
						portgroup "VLAN 10" { vlan 10 vmkernel vmk0 { } }
						portgroup "VLAN 20" { vlan 20 }
						portgroup "VLAN 30" { vlan 30 }
						portgroup "VLAN 40" { vlan 40 }
					}
					vswitch vSwitch1 { uplinks vmnic1 portgroup Access { } }
				}
				host esx03 {
					nic vmnic0 { connect island.eth1 }
					nic vmnic1 { }
					vswitch vSwitch0 { uplinks vmnic0 portgroup "VLAN 10" { vlan 10 } }
					vswitch vSwitch1 { uplinks vmnic1 portgroup Loose { } portgroup "Loose 10" { vlan 10 } }
				}
				host esx04 { nic vmnic0 { connect leaf2.eth1 } join dvs { uplink dvs.up1 is vmnic0 } }
				host esx05 { nic vmnic0 { connect leaf1.eth3 } join dvs { uplink dvs.up1 is vmnic0 } }
				host esx06 { nic vmnic0 { connect Office } vswitch vSwitch0 { uplinks vmnic0 portgroup Office { } } }
				array nas { portal 10.0.20.5 { connect leaf2.eth1 vlan 20 } portal 10.0.20.6 { connect leaf1.eth2 } }
				vm tagger { on esx01
					nic ten { network Guest guest-vlan 10 }
					nic wrong { network "VLAN 20" guest-vlan 10 }
					nic lost { network Nowhere }
				}
				vm filtered { on esx04 nic ten { network Guests guest-vlan 10 } nic fifty { network Guests guest-vlan 50 } }
			}
			""").layer2();

	private static ElementId end(String name) {
		return switch (name.split("\\.")[0]) {
		case "nas" -> new ElementId("Portal", name);
		case "tagger", "filtered" -> new ElementId("VirtualNic", name);
		case String any when name.endsWith("vmk0") -> new ElementId("VMkernelAdapter", name);
		case String any when name.contains(".dvs.") -> new ElementId("DistributedPortGroup", name);
		default -> Designs.portGroup(name);
		};
	}

	@ParameterizedTest
	@CsvSource({ //
			"esx01.VLAN 10,    esx02.VLAN 10,  HOLDS", //
			"esx01.vmk0,       esx02.vmk0,     HOLDS", //
			"esx01.VLAN 20,    esx02.VLAN 20,  HOLDS", //
			"esx01.VLAN 10,    esx02.VLAN 20,  FAILS", //
			"esx01.VLAN 30,    esx02.VLAN 30,  FAILS", //
			"esx01.VLAN 40,    esx02.VLAN 40,  FAILS", //
			"esx01.VLAN 30,    esx01.VLAN 30 too, FAILS", //
			"esx01.VLAN 99,    esx01.Untagged, FAILS", //
			"esx01.Access,     esx01.VLAN 20,  HOLDS", //
			"esx01.Access,     esx02.VLAN 20,  HOLDS", //
			"esx01.Tagged,     esx01.VLAN 20,  FAILS", //
			"esx02.Access,     esx01.VLAN 10,  HOLDS", //
			"esx03.VLAN 10,    esx01.VLAN 10,  FAILS", //
			"esx03.Loose,      esx01.VLAN 10,  UNKNOWN", //
			"esx03.Loose 10,   esx01.VLAN 10,  UNKNOWN", //
			"esx03.Loose 10,   esx01.VLAN 20,  UNKNOWN", //
			"esx03.Loose 10,   esx02.VLAN 30,  FAILS", //
			"esx06.Office,     esx01.VLAN 20,  HOLDS", //
			"esx06.Office,     esx02.VLAN 10,  FAILS", //
			"nas.10.0.20.5, esx01.VLAN 20,  HOLDS", //
			"nas.10.0.20.6,    esx01.VLAN 20,  HOLDS", //
			"nas.10.0.20.5,    nas.10.0.20.6,  HOLDS", //
			"tagger.ten,       esx02.VLAN 10,  HOLDS", //
			"tagger.wrong,     esx01.VLAN 20,  FAILS", //
			"tagger.lost,      esx01.VLAN 20,  FAILS", //
			"filtered.ten,     tagger.ten,     HOLDS", //
			"filtered.fifty,   esx01.VLAN 50,  FAILS", //
			"esx04.dvs.Ten,    esx02.VLAN 10,  HOLDS", //
			"esx04.dvs.Ten,    esx05.dvs.Ten,  FAILS" })
	void framesPassWhereBothEndsOfEveryCableCarryTheirVlan(String one, String other, Verdict expected) {
		ElementId a = end(one);
		ElementId b = end(other);
		assertEquals(expected, LAYER2.connection(a, b, StateOverlay.INITIAL).verdict());
		assertEquals(expected, LAYER2.connection(b, a, StateOverlay.INITIAL).verdict());
	}

	@ParameterizedTest
	@CsvSource({ //
			"esx01.VLAN 30,   esx02.VLAN 30,   VLAN 30 is not trunked on leaf1.eth1", //
			"esx01.VLAN 30 too, esx02.VLAN 30, VLAN 30 is not trunked on leaf2.up", //
			"esx01.VLAN 40,   esx02.VLAN 40,   VLAN 40 is not trunked on spine.down1", //
			"esx01.VLAN 99,   esx01.Untagged,  tag 99 on leaf1.eth1", //
			"esx01.Tagged,    esx01.VLAN 20,   tag 20 on leaf1.eth2", //
			"esx01.VLAN 10,   esx02.VLAN 20,   VLAN 10 and VLAN 20", //
			"esx03.VLAN 10,   esx01.VLAN 10,   island and leaf1", //
			"esx04.dvs.Ten,   esx05.dvs.Ten,   VLAN 10 is not trunked on leaf1.eth3", //
			"tagger.wrong,    esx01.VLAN 20,   esx01.VLAN 20", //
			"tagger.lost,     esx01.VLAN 20,   tagger.lost" })
	void theFirstMissingLinkIsNamed(String one, String other, String missing) {
		List<Evidence> evidence = LAYER2.connection(end(one), end(other), StateOverlay.INITIAL).evidence();
		assertEquals(List.of(missing), evidence.stream().map(Evidence::name).toList());
	}

	@ParameterizedTest
	@CsvSource({ "PhysicalSwitch, spine", "PhysicalPort, spine.down2", "PhysicalPort, leaf1.up", "PhysicalPort, leaf1.eth1",
			"PhysicalNic, esx02.vmnic0", "EsxiHost, esx02" })
	void whateverFailsOnTheWayCutsTheConnection(String kind, String name) {
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId(kind, name));
		assertEquals(Verdict.FAILS, LAYER2.connection(end("esx01.VLAN 10"), end("esx02.VLAN 10"), state).verdict());
	}

	@Test
	void aDistributedSwitchThatFailedPassesNothing() {
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId("DistributedSwitch", "dvs"));
		assertEquals(Verdict.FAILS, LAYER2.connection(end("esx04.dvs.Ten"), end("esx02.VLAN 10"), state).verdict());
	}

	@Test
	void theSmallestMtuOnTheWayIsThatOfThePath() {
		assertEquals(Optional.of(new PathMtu(1500, new ElementId("StandardSwitch", "esx01.vSwitch0"))),
				LAYER2.mtu(end("esx01.VLAN 10"), end("esx02.VLAN 10"), StateOverlay.INITIAL));
		assertEquals(Optional.of(new PathMtu(1600, new ElementId("PhysicalPort", "spine.down2"))),
				LAYER2.mtu(end("nas.10.0.20.5"), end("nas.10.0.20.6"), StateOverlay.INITIAL));
	}
}
