/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class DhcpRulesTest {

	private static final String POOL = "dhcp-scope pool { server 10.0.0.2 leases 10.0.0.100 to 10.0.0.199 }";

	private static String lan(String scopes, String rest) {
		return "datacenter Lab profile lab {\nsubnet lan { prefix 10.0.0.0/24  vlan 7  gateway 10.0.0.1  " + scopes + " }\n" + rest + "}\n";
	}

	@Test
	void aStaticAddressInThePoolIsAnError() {
		assertFindings("IPA-06", lan(POOL, """
				dns-server dc01 { address 10.0.0.99 address 10.0.0.100 }   //! IPA-06 error dc01
				vm web { nic eth0 { address 10.0.0.199/24 } }              //! IPA-06 error web.eth0
				vm app { nic eth0 { address 10.0.0.200/24 } }
				"""));
	}

	@Test
	void aReservedAddressIsLeasedToNobodyElse() {
		assertFindings("IPA-06", lan(POOL.replace("leases", "reserve 10.0.0.150 for 00:50:56:00:00:01 leases"),
				"vm web { nic eth0 { address 10.0.0.150/24 } }"));
	}

	@Test
	void theFixReservesTheAddressForItsOwner() {
		String text = lan(POOL, "vm web { cpus 1 memory 1 GiB nic eth0 { network All address 10.0.0.150/24 mac 00:50:56:00:00:01 } }\n");
		String mended = RuleCheck.fix("IPA-06", text).with("add-dhcp-reservation").removesTheFinding().fixedText();
		assertTrue(mended.contains("reserve 10.0.0.150 for 00:50:56:00:00:01"), mended);
	}

	@Test
	void theFixMovesTheAddressOutOfThePool() {
		String text = lan(POOL, "vm web { cpus 1 memory 1 GiB nic eth0 { network All address 10.0.0.150/24 } }\n");
		RuleCheck.fix("IPA-06", text).with("next-free-address").removesTheFinding().leaves(text.replace("10.0.0.150/", "10.0.0.200/"));
	}

	@Test
	void aReservationNeedsAHardwareAddress() {
		RuleCheck.fix("IPA-06", lan(POOL, "vm web { nic eth0 { address 10.0.0.150/24 } }\n")).with("add-dhcp-reservation").offersNothing();
	}

	@Test
	void twoServersWithOnePoolAreAnError() {
		assertFindings("IPA-07", lan(POOL + "\ndhcp-scope other { server 10.0.0.3 leases 10.0.0.150 to 10.0.0.250 }  //! IPA-07 error lan.other\n", ""));
	}

	@Test
	void twoServersWithSeparatePoolsShareTheWork() {
		assertFindings("IPA-07", lan(POOL + " dhcp-scope other { server 10.0.0.3 leases 10.0.0.200 to 10.0.0.250 }", ""));
	}

	@Test
	void workstationIsADhcpServerToo() {
		assertFindings("IPA-07", lan(POOL + "  //! IPA-07 error lan.pool\n", "workstation PC { vmnet VMnet1 { mode host-only subnet 10.0.0.0/24 dhcp } }"));
	}

	@Test
	void aPoolLiesInItsSubnetAndHasNothingButClientsInIt() {
		assertFindings("IPA-08", lan("""
				dhcp-scope backwards { leases 10.0.0.20 to 10.0.0.10 }              //! IPA-08 error lan.backwards
				dhcp-scope outside { leases 10.0.0.20 to 10.0.1.10 }                //! IPA-08 error lan.outside
				dhcp-scope broadcast { leases 10.0.0.20 to 10.0.0.255 }             //! IPA-08 error lan.broadcast
				dhcp-scope gateway { leases 10.0.0.1 to 10.0.0.9 }                  //! IPA-08 error lan.gateway
				dhcp-scope self { server 10.0.0.30 leases 10.0.0.21 to 10.0.0.40 }  //! IPA-08 error lan.self
				dhcp-scope fine { server 10.0.0.30 leases 10.0.0.41 to 10.0.0.50 }
				""", ""));
	}

	@Test
	void aReservedGatewayIsGivenToNobodyElse() {
		assertFindings("IPA-08", lan("dhcp-scope pool { leases 10.0.0.1 to 10.0.0.9 reserve 10.0.0.1 for 00:50:56:00:00:01 }", ""));
	}

	@Test
	void aPoolWithTooFewAddressesIsAWarning() {
		String text = lan("dhcp-scope pool { leases 10.0.0.100 to 10.0.0.104 }  //! IPA-09 warning lan\n", """
				host esx01 { vswitch vSwitch0 { portgroup All { vlan 7 vmkernel vmk0 { dhcp } } portgroup Other { vlan 8 } } }
				vm web[1..5] { on esx01 nic eth0 { network All dhcp } nic eth1 { network Other dhcp } }
				""");
		assertFindings("IPA-09", text);
		assertFindings("IPA-09", text.replace("[1..5]", "[1..4]").replaceAll("//!.*", ""));
	}

	@Test
	void aSubnetWithoutVlanHasNoKnownClients() {
		assertFindings("IPA-09", lan("dhcp-scope pool { leases 10.0.0.100 to 10.0.0.100 }", """
				host esx01 { vswitch vSwitch0 { portgroup All { } } }
				vm web[1..5] { on esx01 nic eth0 { network All dhcp } }
				""").replace("vlan 7", ""));
	}

	@Test
	void aServerInAnotherSubnetHearsNobody() {
		assertFindings("IPA-14", lan(POOL.replace("10.0.0.2", "10.9.0.2") + "  //! IPA-14 error lan.pool\n", ""));
		assertFindings("IPA-14", lan(POOL, ""));
		assertFindings("IPA-14", lan(POOL.replace("server 10.0.0.2", ""), ""));
	}

	@Test
	void routedSubnetsDoNotOverlap() {
		assertFindings("IPA-05", lan("", """
				subnet half { prefix 10.0.0.128/25 vlan 8 gateway 10.0.0.129 }   //! IPA-05 error half
				subnet quiet { prefix 10.0.0.0/24 vlan 9 }
				subnet wire { prefix 10.0.0.0/26 vlan 7 }                        //! IPA-05 error wire
				subnet far { prefix 10.0.1.0/24 vlan 7 gateway 10.0.1.1 }
				"""));
	}
}
