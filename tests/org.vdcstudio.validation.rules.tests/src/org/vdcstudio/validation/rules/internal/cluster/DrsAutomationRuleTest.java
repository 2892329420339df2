/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class DrsAutomationRuleTest {

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
	void lessThanFullyAutomatedIsReported() {
		assertFindings("CLU-21", cluster("", "drs manual   //! CLU-21 warning C"));
		assertFindings("CLU-21", cluster("", "drs off   //! CLU-21 warning C"));
	}

	@Test
	void fullyAutomatedIsFine() {
		assertFindings("CLU-21", cluster("", "drs fully-automated"));
	}

	@Test
	void aSingleHostHasNothingToBalance() {
		assertFindings("CLU-21", "datacenter Site { host esx01 { } cluster C { hosts esx01 } }");
	}

	@Test
	void aLabMayGoByHand() {
		assertFindings("CLU-21", cluster("profile lab", "drs manual"));
	}

	@Test
	void drsIsAutomated() {
		RuleCheck.fix("CLU-21", """
				datacenter Site { host esx[01..02] { vswitch v { portgroup P { vmkernel vmk1 { stack vmotion } } } }
					cluster C { hosts esx drs manual }
				}
				""").removesTheFinding();
	}
}
