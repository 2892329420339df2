/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class VmotionBandwidthRuleTest {

	private static String host(String nics) {
		return """
				datacenter Lab { host esx[01..02] {
					nic vmnic0 { %s }
					nic vmnic1 { %s }
					vswitch v { uplinks vmnic0 vmnic1 portgroup P { vmkernel vmk1 {
						stack vmotion
						services vmotion %s
					} } }
				} }
				""";
	}

	@Test
	void slowNicsAreReported() {
		assertFindings("VMK-08", host("").formatted("speed 100 Mbit", "", "   //! VMK-08 warning esx01.vmk1"));
	}

	@Test
	void oneGigabitIsFine() {
		assertFindings("VMK-08", host("").formatted("speed 100 Mbit", "speed 1 Gbit", ""));
	}

	@Test
	void unknownSpeedsAreNotJudged() {
		assertFindings("VMK-08", host("").formatted("", "", ""));
	}
}
