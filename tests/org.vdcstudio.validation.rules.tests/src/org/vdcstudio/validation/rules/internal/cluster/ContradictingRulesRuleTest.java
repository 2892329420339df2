/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class ContradictingRulesRuleTest {

	private static String cluster(String rules) {
		return """
				datacenter Lab { host esx01 { } host esx02 { } vm web { on C } vm db { on C }
					cluster C { ha hosts esx01 esx02
				%s
					}
				}
				""".formatted(rules);
	}

	@Test
	void apartAndTogetherIsAnError() {
		assertFindings("CLU-25", cluster("""
				vm-rule Apart { kind separate vms web db }    //! CLU-25 error C.Apart
				vm-rule Together { kind together vms web db }
				"""));
	}

	@Test
	void whatIsDemandedMustNotBeForbidden() {
		assertFindings("CLU-25", cluster("""
				host-rule Here { kind must-run-on vms web hosts esx01 }          //! CLU-25 error C.Here
				host-rule NotHere { kind must-not-run-on vms web db hosts esx01 }
				"""));
	}

	@Test
	void aSingleHostBlocksFailover() {
		assertFindings("CLU-25", cluster("host-rule Here { kind must-run-on vms web hosts esx01 }   //! CLU-25 warning C.Here"));
		assertFindings("CLU-25", cluster("host-rule Here { kind must-run-on vms web hosts esx01 }").replace("{ ha ", "{ "));
	}

	@Test
	void rulesAboutDifferentVmsAreFine() {
		assertFindings("CLU-25", cluster("""
				vm-rule Apart { kind separate vms web db }
				vm-rule Together { kind together vms web }
				host-rule Here { kind must-run-on vms web hosts esx01 esx02 }
				"""));
	}

	@Test
	void whatVmsShouldDoGivesWay() {
		assertFindings("CLU-25", cluster("""
				host-rule Here { kind should-run-on vms web hosts esx01 }
				host-rule NotHere { kind must-not-run-on vms web hosts esx01 }
				"""));
	}
}
