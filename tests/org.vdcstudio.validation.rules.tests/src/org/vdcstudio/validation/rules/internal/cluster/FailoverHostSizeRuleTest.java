/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class FailoverHostSizeRuleTest {

	private static String cluster(String spare, String properties) {
		return """
				datacenter Lab {
					host esx01 { memory 256 GiB }
					host esx02 { memory 256 GiB }
					host esx03 { %s }
					cluster C { ha hosts esx01 esx02 esx03
						%s
					}
				}
				""".formatted(spare, properties);
	}

	@Test
	void aSmallerFailoverHostIsReported() {
		assertFindings("CLU-15", cluster("memory 128 GiB",
				"admission-control failover-hosts failover-hosts esx03   //! CLU-15 warning C"));
	}

	@Test
	void anEqualFailoverHostIsFine() {
		assertFindings("CLU-15", cluster("memory 256 GiB", "admission-control failover-hosts failover-hosts esx03"));
	}

	@Test
	void withAnotherPolicyNobodyIsDedicated() {
		assertFindings("CLU-15", cluster("memory 128 GiB", "failover-hosts esx03"));
	}
}
