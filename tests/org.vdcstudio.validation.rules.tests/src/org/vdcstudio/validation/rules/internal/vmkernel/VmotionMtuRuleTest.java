/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class VmotionMtuRuleTest {

	private static String cluster(String first, String second, String third) {
		return """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch v { uplinks vmnic0 mtu 9000 portgroup P { vmkernel vmk1 { address 192.168.20.11/24 stack vmotion %s } } } }
					host esx02 { nic vmnic0 { } vswitch v { uplinks vmnic0 mtu 9000 portgroup P { vmkernel vmk1 { address 192.168.20.12/24 stack vmotion %s } } } }
					host esx03 { nic vmnic0 { } vswitch v { uplinks vmnic0 mtu 9000 portgroup P { vmkernel vmk1 { address 192.168.20.13/24 stack vmotion %s } } } }
					cluster C { hosts esx01 esx02 esx03 }
				}
				""".formatted(first, second, third);
	}

	@Test
	void theHostThatDiffersFromMostIsAnError() {
		assertFindings("VMK-11", cluster("mtu 9000", "\n mtu 1500   //! VMK-11 error esx02.vmk1\n", "mtu 9000"));
	}

	@Test
	void oneMtuIsFine() {
		assertFindings("VMK-11", cluster("mtu 9000", "mtu 9000", "mtu 9000"));
		assertFindings("VMK-11", cluster("mtu 1500", "", ""));
	}

	@Test
	void hostsOutsideOfClustersMayDiffer() {
		assertFindings("VMK-11", cluster("mtu 9000", "", "mtu 9000").replace("hosts esx01 esx02 esx03", "hosts esx01 esx03"));
	}

	@Test
	void theMtuIsAdjusted() {
		RuleCheck.fix("VMK-11", cluster("mtu 9000", "mtu 1500", "mtu 9000")).removesTheFinding();
	}
}
