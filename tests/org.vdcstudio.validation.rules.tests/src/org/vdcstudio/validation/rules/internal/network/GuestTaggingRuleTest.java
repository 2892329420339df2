/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class GuestTaggingRuleTest {

	private static String design(String vlan, String clients) {
		return """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch v { uplinks vmnic0
						portgroup P { vlan %s
					}
					%s
				}
				""".formatted(vlan, clients);
	}

	@Test
	void aVmThatDoesNotTagIsReported() {
		assertFindings("NET-02", design("4095   //! NET-02 warning esx01.P\n }", "} vm web { on esx01 nic eth0 { network P } }"));
	}

	@Test
	void aVmkernelAdapterDoesNotTag() {
		assertFindings("NET-02", design("4095   //! NET-02 warning esx01.P\n vmkernel vmk0 { } }", "}"));
	}

	@Test
	void guestsThatTagAreFine() {
		assertFindings("NET-02", design("4095 }", "} vm fw { on esx01 nic eth0 { network P guest-vlan 10 } }"));
	}

	@Test
	void aVlanOfItsOwnIsFine() {
		assertFindings("NET-02", design("10 }", "} vm web { on esx01 nic eth0 { network P } }"));
	}

	@Test
	void nestedHostsTag() {
		assertFindings("NET-02", design("4095 }", "} host inner { } vm esx { on esx01 provides inner nic eth0 { network P } }"));
	}
}
