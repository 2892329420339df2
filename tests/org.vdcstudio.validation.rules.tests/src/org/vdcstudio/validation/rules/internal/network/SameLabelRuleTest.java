/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SameLabelRuleTest {

	private static String design(String vlan, String rest) {
		return """
				datacenter Lab {
					host esx01 { vswitch v { portgroup P { vlan 10 } } }
					host esx02 { vswitch v { portgroup P { vlan %s
					} }
					cluster C { hosts esx01 esx02 }
					%s
				}
				""".formatted(vlan, rest);
	}

	@Test
	void anotherVlanIsReported() {
		assertFindings("NET-16", design("11 }   //! NET-16 warning esx02.P", ""));
	}

	@Test
	void theSameVlanIsFine() {
		assertFindings("NET-16", design("10 }", ""));
	}

	@Test
	void labelsOfVmsAreReportedByVMK17() {
		assertFindings("NET-16", design("11 }", "vm web { on esx01 nic eth0 { network P } }"));
	}
}
