/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * What the DHCP servers and NAT devices of Workstation do. Table T13: DHCP on a NAT network offers the NAT device, .2, as gateway and
 * DNS server, from .128 on; a host-only network has no gateway (Workstation Pro, "Virtual Network Editor").
 */
class DhcpTest {

	private static final TextDesign LAB = new TextDesign("""
			workstation PC {
				vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 dhcp }
				vmnet VMnet8 { mode nat subnet 192.168.80.0/24 dhcp forward tcp 2222 to 192.168.80.10:22 }
				vmnet VMnet9 { mode nat subnet 192.168.90.0/24 dhcp leases 192.168.90.10 to 192.168.90.12 }
			}
			lab-vm first { on PC nic eth0 { connect PC.VMnet8 dhcp } nic eth1 { connect PC.VMnet1 dhcp } }
			lab-vm second { on PC nic eth0 { connect PC.VMnet8 dhcp } }
			""");

	@Test
	void natNetworkOffersItsDeviceAndHostOnlyNetworkOffersNone() {
		Played played = LAB.coldStart("");

		assertEquals("""
				0 s PC.VMnet8 nat-table: guests go out as PC, forwards tcp 2222 to 192.168.80.10:22
				0 s PC.VMnet9 nat-table: guests go out as PC, no port is forwarded
				30 s first.eth0 dhcp-lease: 192.168.80.128/24 from PC.VMnet8, gateway 192.168.80.2, DNS 192.168.80.2
				30 s first.eth1 dhcp-lease: 192.168.10.128/24 from PC.VMnet1
				30 s second.eth0 dhcp-lease: 192.168.80.129/24 from PC.VMnet8, gateway 192.168.80.2, DNS 192.168.80.2
				""", played.said("nat-table", "dhcp-lease", "dhcp-failed"));
	}

	@Test
	void clientGetsTheAddressAgainThatItHad() {
		Played played = LAB.with("lab-vm first {", "lab-vm first { power off").coldStart("""
				at 40 s power off second
				at 50 s power on first
				at 60 s power on second
				""");

		assertEquals("""
				80 s first.eth0 dhcp-lease: 192.168.80.129/24 from PC.VMnet8, gateway 192.168.80.2, DNS 192.168.80.2
				30 s second.eth0 dhcp-lease: 192.168.80.128/24 from PC.VMnet8, gateway 192.168.80.2, DNS 192.168.80.2
				90 s second.eth0 dhcp-lease: 192.168.80.128/24 from PC.VMnet8, gateway 192.168.80.2, DNS 192.168.80.2
				""", played.saidAbout("first.eth0", "dhcp-lease") + played.saidAbout("second.eth0", "dhcp-lease"));
	}

	@Test
	void fixedAddressesAreNotLeasedAndAPoolIsUsedUp() {
		Played played = LAB.with("""
				lab-vm fixed { on PC nic eth0 { connect PC.VMnet9 address 192.168.90.11/24 } }
				lab-vm a { on PC nic eth0 { connect PC.VMnet9 dhcp } }
				lab-vm b { on PC nic eth0 { connect PC.VMnet9 dhcp } }
				lab-vm c { on PC nic eth0 { connect PC.VMnet9 dhcp } }
				lab-vm lonely { on PC nic eth0 { dhcp } }
				""").coldStart("");

		assertEquals("""
				30 s a.eth0 dhcp-lease: 192.168.90.10/24 from PC.VMnet9, gateway 192.168.90.2, DNS 192.168.90.2
				30 s b.eth0 dhcp-lease: 192.168.90.12/24 from PC.VMnet9, gateway 192.168.90.2, DNS 192.168.90.2
				30 s c.eth0 dhcp-failed: PC.VMnet9 has no address left
				30 s lonely.eth0 dhcp-failed: no DHCP server of the design answers
				""", played.saidAbout("a", "dhcp-lease") + played.saidAbout("b", "dhcp-lease") + played.said("dhcp-failed"));
	}

	@Test
	void hostAsksForTheAddressesOfItsAdaptersWhenItBoots() {
		TextDesign design = LAB.with("""
				host esx01 {
					kind nested
					nic vmnic0 { }
					vswitch vSwitch0 { uplinks vmnic0 portgroup M { vmkernel vmk0 { dhcp services management } } }
				}
				lab-vm nested1 { on PC runs esx01 nic eth0 { connect PC.VMnet1 } }
				vm web { on esx01 nic eth0 { network M dhcp } }
				""");

		assertEquals("""
				92 s esx01.vmk0 dhcp-lease: 192.168.10.129/24 from PC.VMnet1
				92 s esx01 addresses: vmk0 192.168.10.129
				145 s web.eth0 dhcp-lease: 192.168.10.130/24 from PC.VMnet1
				""", design.coldStart("").saidAbout("esx01", "dhcp-lease", "addresses") + design.coldStart("").saidAbout("web", "dhcp-lease"));
	}
}
