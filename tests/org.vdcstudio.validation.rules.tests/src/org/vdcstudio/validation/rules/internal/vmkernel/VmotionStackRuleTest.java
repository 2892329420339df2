/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class VmotionStackRuleTest {

	private static String cluster(String first, String second, String third) {
		return """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch v { uplinks vmnic0 portgroup P { vmkernel vmk1 { address 192.168.20.11/24 %s } } } }
					host esx02 { nic vmnic0 { } vswitch v { uplinks vmnic0 portgroup P { vmkernel vmk1 { address 192.168.20.12/24 %s } } } }
					host esx03 { nic vmnic0 { } vswitch v { uplinks vmnic0 portgroup P { vmkernel vmk1 { address 192.168.20.13/24 %s } } } }
					cluster C { hosts esx01 esx02 esx03 }
				}
				""".formatted(first, second, third);
	}

	@Test
	void theHostThatDiffersFromMostIsAnError() {
		assertFindings("VMK-12", cluster("stack vmotion", "services vmotion\n   //! VMK-12 error esx02.vmk1", "stack vmotion")
				.replace("services vmotion\n   //!", "services vmotion   //!").replace("esx02.vmk1 }", "esx02.vmk1\n }"));
	}

	@Test
	void oneStackForAllIsFine() {
		assertFindings("VMK-12", cluster("stack vmotion", "stack vmotion services vmotion", "stack vmotion"));
		assertFindings("VMK-12", cluster("services vmotion", "services vmotion", "services vmotion"));
	}

	@Test
	void hostsOutsideOfTheClusterMayDiffer() {
		assertFindings("VMK-12", cluster("stack vmotion", "services vmotion", "stack vmotion").replace("hosts esx01 esx02 esx03", "hosts esx01 esx03"));
	}

	@Test
	void theAdapterIsPutOnTheVmotionStack() {
		RuleCheck.fix("VMK-12", cluster("stack vmotion", "services vmotion", "stack vmotion")).removesTheFinding();
	}
}
