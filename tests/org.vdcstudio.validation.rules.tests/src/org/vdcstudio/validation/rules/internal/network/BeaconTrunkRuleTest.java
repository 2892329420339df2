/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class BeaconTrunkRuleTest {

	private static String design(String detection, String vlan) {
		return """
				datacenter Lab { host esx[01..02] { nic vmnic0 { } nic vmnic1 { } nic vmnic2 { }
					vswitch v { uplinks vmnic0 vmnic1 vmnic2 failure-detection %s
						portgroup P { vlan %s
					}
				} }
				""".formatted(detection, vlan);
	}

	@Test
	void beaconsWhereGuestsTagAreReportedOnce() {
		assertFindings("NET-12", design("beacon", "4095 }   //! NET-12 warning esx01.P"));
	}

	@Test
	void linkStatusIsFine() {
		assertFindings("NET-12", design("link-status", "4095 }"));
	}

	@Test
	void aVlanOfTheSwitchIsFine() {
		assertFindings("NET-12", design("beacon", "10 }"));
	}
}
