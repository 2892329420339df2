/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class VmotionAdapterRuleTest {

	private static String design(String second, String rest) {
		return """
				datacenter Lab {
					host esx01 { vswitch v { portgroup P { vmkernel vmk1 { services vmotion } } } }
					host esx02 { %s
					}
					vm web { on esx01 }
					%s
				}
				""".formatted(second, rest);
	}

	@Test
	void theOtherHostsOfTheClusterNeedItToo() {
		assertFindings("VMK-03", design("   //! VMK-03 error esx02", "cluster C { hosts esx01 esx02 }")
				.replace("host esx02 {    //!", "host esx02 {   //!"));
	}

	@Test
	void thePlannedTargetNeedsIt() {
		assertFindings("VMK-03", design("   //! VMK-03 error esx02", "scenario S { at 10 s vmotion web to esx02 }"));
	}

	@Test
	void theVmotionStackIsEnough() {
		assertFindings("VMK-03", design("vswitch v { portgroup P { vmkernel vmk1 { stack vmotion } } }", "cluster C { hosts esx01 esx02 }"));
	}

	@Test
	void clustersWithDrsAreJudgedByCLU20() {
		assertFindings("VMK-03", design("", "cluster C { hosts esx01 esx02 drs manual }"));
	}

	@Test
	void nobodyNeedsItWhereNobodyHasIt() {
		assertFindings("VMK-03", "datacenter Lab { host esx01 { } host esx02 { } cluster C { ha hosts esx01 esx02 } }");
	}

	@Test
	void itIsSwitchedOnAtAFreeAdapter() {
		RuleCheck.fix("VMK-03", design("vswitch v { portgroup P { vmkernel vmk1 { address 192.168.20.12/24 } } }",
				"cluster C { hosts esx01 esx02 }")).removesTheFinding();
	}
}
