/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class EphemeralRuleTest {

	private static String design(String binding, String vm) {
		return """
				datacenter Lab {
					distributed-switch d { uplink up portgroup P {
						binding %s
					} }
					host esx[01..02] { nic vmnic0 { } join d { uplink d.up is vmnic0 } }
					vcenter vcsa { }
					%s
				}
				""".formatted(binding, vm);
	}

	@Test
	void aVmOnAnEphemeralPortGroupIsReported() {
		assertFindings("NET-24", design("ephemeral   //! NET-24 warning d.P", "vm web[1..9] { on esx nic eth0 { network P } }"));
	}

	@Test
	void staticBindingIsFine() {
		assertFindings("NET-24", design("static", "vm web { on esx[01] nic eth0 { network P } }"));
	}

	@Test
	void vCenterServerItselfMayBeThere() {
		assertFindings("NET-24", design("ephemeral", "vm vc { on esx[01] provides vcsa nic eth0 { network P } }"));
	}
}
