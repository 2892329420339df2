/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class LabelRuleTest {

	private static String design(String second, String rest) {
		return """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch v { uplinks vmnic0 portgroup Guests { } } }
					host esx02 { nic vmnic0 { }   %s
					}
					vm web { on esx01 nic eth0 { network Guests } }
					%s
				}
				""".formatted(second, rest);
	}

	@Test
	void aMissingLabelIsAnError() {
		assertFindings("VMK-14", design("//! VMK-14 error esx02", "cluster C { hosts esx01 esx02 }"));
		assertFindings("VMK-14", design("//! VMK-14 error esx02", "scenario S { at 10 s vmotion web to esx02 }"));
	}

	@Test
	void caseMatters() {
		assertFindings("VMK-14", design("vswitch v { uplinks vmnic0 portgroup guests { } }   //! VMK-14 error esx02.guests",
				"cluster C { hosts esx01 esx02 }"));
	}

	@Test
	void theSameLabelIsFine() {
		assertFindings("VMK-14", design("vswitch v { uplinks vmnic0 portgroup Guests { } }", "cluster C { hosts esx01 esx02 }"));
	}

	@Test
	void nobodyMovesOutsideOfClusters() {
		assertFindings("VMK-14", design("", ""));
	}

	@Test
	void theLabelIsCorrected() {
		RuleCheck.fix("VMK-14", design("vswitch v { uplinks vmnic0 portgroup guests { } }", "cluster C { hosts esx01 esx02 }"))
				.removesTheFinding();
	}
}
