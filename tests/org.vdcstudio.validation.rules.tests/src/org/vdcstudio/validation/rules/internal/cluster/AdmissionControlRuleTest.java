/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class AdmissionControlRuleTest {

	private static String cluster(String profile, String properties) {
		return """
				datacenter Site %s { host esx[01..02] { }
					cluster C { hosts esx
						%s
					}
				}
				""".formatted(profile, properties);
	}

	@Test
	void haWithoutAdmissionControlIsReported() {
		assertFindings("CLU-14", cluster("", "ha admission-control off   //! CLU-14 warning C"));
	}

	@Test
	void byDefaultItIsOn() {
		assertFindings("CLU-14", cluster("", "ha"));
	}

	@Test
	void withoutHaThereIsNone() {
		assertFindings("CLU-14", cluster("", "admission-control off"));
	}

	@Test
	void aLabMayDoWithout() {
		assertFindings("CLU-14", cluster("profile lab", "ha admission-control off"));
	}

	@Test
	void itIsSwitchedOn() {
		RuleCheck.fix("CLU-14", cluster("", "ha admission-control off")).removesTheFinding();
	}
}
