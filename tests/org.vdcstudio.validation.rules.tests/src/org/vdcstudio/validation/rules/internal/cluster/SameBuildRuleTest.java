/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SameBuildRuleTest {

	private static String cluster(String first, String second, String marker) {
		return """
				datacenter Lab { host esx01 { %s } host esx02 { %s }
					cluster C { hosts esx01 esx02 }   %s
				}
				""".formatted(first, second, marker);
	}

	@Test
	void differentVersionsAndBuildsAreReported() {
		assertFindings("CLU-19", cluster("version \"8.0.2\"", "version \"8.0.3\"", "//! CLU-19 warning C"));
		assertFindings("CLU-19", cluster("version \"8.0.3\" build 1", "version \"8.0.3\" build 2", "//! CLU-19 warning C"));
	}

	@Test
	void oneBuildIsFine() {
		assertFindings("CLU-19", cluster("version \"8.0.3\" build 1", "version \"8.0.3\" build 1", ""));
	}

	@Test
	void whatIsNotSaidIsNotCompared() {
		assertFindings("CLU-19", cluster("version \"8.0.3\" build 1", "version \"8.0.3\"", ""));
		assertFindings("CLU-19", cluster("version \"8.0.3\"", "", ""));
	}
}
