/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SameNetworkRuleTest {

	private static String design(String first, String second, String rest) {
		return """
				datacenter Lab {
					workstation PC { vmnet VMnet1 { mode host-only } vmnet VMnet2 { mode host-only } }
					host esx01 { nic vmnic0 { %s } vswitch v { uplinks vmnic0 portgroup Guests { vlan 10 } } }
					host esx02 { nic vmnic0 { %s } vswitch v { uplinks vmnic0
						portgroup Guests { %s
					} }
					vm web { on esx01 nic eth0 { network Guests } }
					cluster C { hosts esx01 esx02 }
				}
				""".formatted(first, second, rest);
	}

	@Test
	void anotherVlanIsAnError() {
		assertFindings("VMK-17", design("", "", "vlan 11 }   //! VMK-17 error esx02.Guests"));
	}

	@Test
	void anotherCableIsAnError() {
		assertFindings("VMK-17", design("connect PC.VMnet1", "connect PC.VMnet2", "vlan 10 }   //! VMK-17 error esx02.Guests"));
	}

	@Test
	void theSameVlanIsFine() {
		assertFindings("VMK-17", design("", "", "vlan 10 }"));
		assertFindings("VMK-17", design("connect PC.VMnet1", "connect PC.VMnet1", "vlan 10 }"));
	}

	@Test
	void switchesWithoutUplinksAreReportedByVMK16() {
		assertFindings("VMK-17", design("", "", "vlan 10 }").replace("uplinks vmnic0 portgroup", "portgroup"));
	}
}
