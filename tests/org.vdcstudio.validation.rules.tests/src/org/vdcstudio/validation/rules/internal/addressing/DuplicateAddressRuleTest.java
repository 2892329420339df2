/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class DuplicateAddressRuleTest {

	private static String host(String name, String address) {
		return "host %s { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup All { vmkernel vmk0 { address %s } } } }\n".formatted(name,
				address);
	}

	@Test
	void oneAddressOfTwoInterfacesIsAnError() {
		assertFindings("IPA-01", "datacenter Lab {\n" + host("esx01", "10.0.0.11/24") + """
				host esx02 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup All {
					vmkernel vmk0 { address 10.0.0.11/24 }                  //! IPA-01 error esx02.vmk0
					vmkernel vmk1 { address 10.0.0.12/24 }
				} } }
				vm web { on esx02 nic eth0 { network All address 10.0.0.12/24 } }   //! IPA-01 error web.eth0
				}
				""");
	}

	@Test
	void aFleetWithoutCounterIsReportedOnceAndOneWithCounterIsFine() {
		assertFindings("IPA-01", """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup All { } } }
					vm-template small { nic eth0 { network All address 10.0.0.7/24 } }   //! IPA-01 error small.eth0
					vm web[1..20] like small { on esx01 }
					vm app[1..20] { on esx01 nic eth0 { network All address "10.0.0.{n+20}/24" } }
				}
				""");
	}

	@Test
	void aServerAndTheVmItRunsInAreOne() {
		assertFindings("IPA-01", """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup All { } } }
					dns-server dc01 { address 10.0.0.5 }
					vm dc01-vm { on esx01 provides dc01 nic eth0 { network All address 10.0.0.5/24 } }
				}
				""");
	}

	@Test
	void aMachineMayBeDnsServerAndTarget() {
		assertFindings("IPA-01", """
				datacenter Lab {
					dns-server dc01 { address 10.0.0.5 }
					ntp-source clock { address 10.0.0.5 }
					array nas01 { portal 10.0.0.5:3260 { } }
				}
				""");
	}

	@Test
	void networksThatNeverMeetMayHaveTheSameAddresses() {
		assertFindings("IPA-01", """
				datacenter Lab {
					workstation PC { vmnet VMnet1 { mode host-only } vmnet VMnet2 { mode host-only } }
					lab-vm one { on PC nic eth0 { connect PC.VMnet1 address 10.0.0.5/24 } }
					lab-vm two { on PC nic eth0 { connect PC.VMnet2 address 10.0.0.5/24 } }
				}
				""");
	}

	@Test
	void theFixTakesTheNextAddressThatNobodyHasAndNobodyLeases() {
		String text = "datacenter Lab profile lab {\n" + """
				subnet lan { prefix 10.0.0.0/24 gateway 10.0.0.14 dhcp-scope pool { leases 10.0.0.15 to 10.0.0.20 } }
				vcenter vcsa { address 10.0.0.12 }
				""" + host("esx01", "10.0.0.11/24") + host("esx02", "10.0.0.11/24") + host("esx03", "10.0.0.13/24") + "}\n";
		String mended = RuleCheck.fix("IPA-01", text).with("next-free-address").removesTheFinding().fixedText();
		assertTrue(mended.contains("10.0.0.21/24"), mended);
	}

	@Test
	void theFixCannotSpreadAFleet() {
		RuleCheck.fix("IPA-01", """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup All { } } }
					vm web[1..2] { on esx01 nic eth0 { network All address 10.0.0.7/24 } }
				}
				""").offersNothing();
	}
}
