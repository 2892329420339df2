/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class VmotionReachabilityRuleTest {

	private static String design(String second, String rest) {
		return """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch v { uplinks vmnic0
						portgroup P { vlan 20 vmkernel vmk1 { address 192.168.20.11/24 stack vmotion gateway 192.168.20.1 } }
					} }
					host esx02 { nic vmnic0 { } vswitch v { uplinks vmnic0
						%s
					} }
					vm web { on esx01 }
					%s
				}
				""".formatted(second, rest);
	}

	@Test
	void anotherVlanOrSubnetIsAnError() {
		assertFindings("VMK-06", design("portgroup P { vlan 21 vmkernel vmk1 { address 192.168.20.12/24 stack vmotion } }   //! VMK-06 error esx02.vmk1",
				"cluster C { hosts esx01 esx02 }"));
		assertFindings("VMK-06", design("portgroup P { vlan 20 vmkernel vmk1 { address 192.168.21.12/24 stack vmotion } }   //! VMK-06 error esx02.vmk1",
				"scenario S { at 10 s vmotion web to esx02 }").replace(" gateway 192.168.20.1", ""));
	}

	@Test
	void oneSubnetInOneVlanIsFine() {
		assertFindings("VMK-06", design("portgroup P { vlan 20 vmkernel vmk1 { address 192.168.20.12/24 stack vmotion } }",
				"cluster C { hosts esx01 esx02 }"));
	}

	@Test
	void gatewaysOnBothSidesAreFine() {
		assertFindings("VMK-06", design("portgroup P { vlan 21 vmkernel vmk1 { address 192.168.21.12/24 stack vmotion gateway 192.168.21.1 } }",
				"cluster C { hosts esx01 esx02 }"));
	}

	@Test
	void differentStacksAreReportedByVMK12() {
		assertFindings("VMK-06", design("portgroup P { vlan 20 vmkernel vmk1 { address 192.168.20.12/24 services vmotion } }",
				"cluster C { hosts esx01 esx02 }"));
	}
}
