/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class IpHashBeaconRuleTest {

	private static String design(String balancing, String detection) {
		return """
				datacenter Lab { host esx[01..02] { nic vmnic0 { } nic vmnic1 { } nic vmnic2 { }
					vswitch v { uplinks vmnic0 vmnic1 vmnic2
						load-balancing %s
						failure-detection %s
						portgroup P { }
					}
				} }
				""".formatted(balancing, detection);
	}

	@Test
	void beaconProbingWithIpHashIsAnError() {
		assertFindings("NET-10", design("ip-hash", "beacon   //! NET-10 error esx01.v"));
	}

	@Test
	void linkStatusIsFine() {
		assertFindings("NET-10", design("ip-hash", "link-status"));
	}

	@Test
	void otherLoadBalancingMayProbe() {
		assertFindings("NET-10", design("originating-port", "beacon"));
	}

	@Test
	void linkStatusIsUsed() {
		RuleCheck.fix("NET-10", design("ip-hash", "beacon")).removesTheFinding();
	}
}
