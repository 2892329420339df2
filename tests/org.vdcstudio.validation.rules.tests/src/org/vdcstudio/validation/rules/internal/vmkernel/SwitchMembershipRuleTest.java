/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SwitchMembershipRuleTest {

	private static String design(String second, String rest) {
		return """
				datacenter Lab {
					distributed-switch d { uplink up portgroup Guests { } }
					host esx01 { nic vmnic0 { } join d { uplink d.up is vmnic0 } }
					host esx02 { nic vmnic0 { }   %s
					}
					vm web { on esx01 nic eth0 { network Guests } }
					%s
				}
				""".formatted(second, rest);
	}

	@Test
	void aHostOutsideOfTheSwitchIsAnError() {
		assertFindings("VMK-15", design("//! VMK-15 error esx02", "cluster C { hosts esx01 esx02 }"));
	}

	@Test
	void membersAreFine() {
		assertFindings("VMK-15", design("join d { uplink d.up is vmnic0 }", "cluster C { hosts esx01 esx02 }"));
	}

	@Test
	void nobodyMovesOutsideOfClusters() {
		assertFindings("VMK-15", design("", ""));
	}

	@Test
	void oneCauseGivesOneFinding() {
		assertFindings("VMK-14", design("", "cluster C { hosts esx01 esx02 }"));
	}
}
