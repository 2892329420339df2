/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class PromiscuousModeRuleTest {

	private static String design(String profile, String ofSwitch, String ofGroup) {
		return """
				datacenter Site %s { host esx[01..02] { vswitch v {
					mtu 1500 %s
					portgroup P {
						vlan 10 %s
					}
				} } }
				""".formatted(profile, ofSwitch, ofGroup);
	}

	@Test
	void acceptingItIsReportedWhereItIsSaid() {
		assertFindings("SEC-01", design("", "promiscuous accept   //! SEC-01 warning esx01.v", ""));
		assertFindings("SEC-01", design("", "", "promiscuous accept   //! SEC-01 warning esx01.P"));
	}

	@Test
	void itIsRejectedByDefault() {
		assertFindings("SEC-01", design("", "", ""));
	}

	@Test
	void whatNoPortGroupInheritsDoesNotMatter() {
		assertFindings("SEC-01", design("", "promiscuous accept", "promiscuous reject"));
	}

	@Test
	void aLabMayListen() {
		assertFindings("SEC-01", design("profile lab", "promiscuous accept", ""));
	}

	@Test
	void distributedPortGroupsAreReportedOnce() {
		assertFindings("SEC-01", """
				datacenter Site {
					distributed-switch d { uplink up portgroup P { promiscuous accept } }   //! SEC-01 warning d.P
					host esx[01..40] { nic vmnic0 { } join d { uplink d.up is vmnic0 } }
				}
				""");
	}

	@Test
	void itIsRejected() {
		RuleCheck.fix("SEC-01", design("", "", "promiscuous accept   // to look around")).removesTheFinding();
	}
}
