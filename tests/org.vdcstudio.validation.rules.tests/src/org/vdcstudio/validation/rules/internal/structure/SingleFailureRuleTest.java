/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class SingleFailureRuleTest {

	private static final String ONE_SWITCH = """
			datacenter Datacenter {
				switch leaf1 { port a[1..9] { } port b[1..9] { } }   //! STR-05 warning leaf1
				switch leaf2 { port a[1..9] { } port b[1..9] { } }
				host esx[1..9] {
					nic vmnic0 { connect leaf1.a }
					nic vmnic1 { connect leaf1.b }
					vswitch vSwitch0 { uplinks vmnic0 vmnic1 portgroup Management { vmkernel vmk0 { address "10.0.0.{n+10}/24" services management } } }
				}
			}
			""";

	@Test
	void twoNicsInOneSwitchAreNoRedundancy() {
		RuleCheck check = assertFindings("STR-05", ONE_SWITCH);
		assertEquals("When leaf1 fails, esx loses its management network. Add a second way.", check.finding("STR-05").message());
	}

	@Test
	void twoNicsInTwoSwitchesAre() {
		assertFindings("STR-05", ONE_SWITCH.replace("connect leaf1.b", "connect leaf2.b").replaceAll("//!.*", ""));
	}

	@Test
	void inALabOneOfEverythingIsEnough() {
		assertFindings("STR-05", ONE_SWITCH.replace("Datacenter {", "Datacenter profile lab {").replaceAll("//!.*", ""));
	}

	@Test
	void theOnlyPortalOfADatastoreIsASinglePointOfFailure() {
		String text = """
				datacenter Datacenter {
					array nas01 {
						iqn "iqn.2005-10.org.example:nas01"
						portal 10.0.0.30:3260 { prefix-length 24 }        //! STR-05 warning nas01.10.0.0.30:3260
						lun lun0 { number 0 }
					}
					vmfs shared { extents nas01.lun0 }
					host esx01 {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup All { vmkernel vmk0 { address 10.0.0.11/24 } } }
						iscsi-adapter vmhba64 { enabled iqn "iqn.1998-01.com.vmware:esx01" discover 10.0.0.30:3260 discover 10.0.0.31:3260 }
					}
					vm web { on esx01 datastore shared }
				}
				""";
		assertFindings("STR-05", text);
		assertFindings("STR-05", text.replace("lun lun0 {", "portal 10.0.0.31:3260 { prefix-length 24 } lun lun0 {").replaceAll("//!.*", ""));
	}

	@Test
	void dnsServersOnOneHostFailWithIt() {
		String text = """
				datacenter Datacenter {
					switch leaf { port p[1..3] { } }
					dns-server dc01 { address 10.0.0.5 }
					dns-server dc02 { address 10.0.0.6 }
					host esx01 {                                           //! STR-05 warning esx01
						nic vmnic0 { connect leaf.p[1] }
						vswitch vSwitch0 { uplinks vmnic0 portgroup All { vmkernel vmk0 { address 10.0.0.11/24 services management } } }
					}
					host esx02 { dns dc01 dc02 nic vmnic0 { connect leaf.p[2] }
						vswitch vSwitch0 { uplinks vmnic0 portgroup All { vmkernel vmk0 { address 10.0.0.12/24 services management } } }
					}
					vm one { on esx01 provides dc01 nic eth0 { network All address 10.0.0.5/24 } }
					vm two { on esx01 provides dc02 nic eth0 { network All address 10.0.0.6/24 } }
				}
				""".replace("switch leaf", "@suppress(STR-05, \"one leaf\") switch leaf");
		assertTrue(RuleCheck.of(text).findings("STR-05").stream().anyMatch(finding -> finding.message().equals(
				"When esx01 fails, esx02 loses all DNS servers. Add a second way.")));
		String apart = text.replace("vm two { on esx01", "vm two { on esx02");
		assertTrue(RuleCheck.of(apart).findings("STR-05").stream().noneMatch(finding -> finding.message().contains("esx01 fails")));
	}
}
