/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class UnequalHostsRuleTest {

	private static String cluster(String first, String second, String properties) {
		return """
				datacenter Lab {
					host esx01 { %s }
					host esx02 { %s }
					cluster C { %s
						hosts esx01 esx02
					}
				}
				""".formatted(first, second, properties);
	}

	private static String bad(String text) {
		return text.replace("hosts esx01 esx02", "hosts esx01 esx02   //! CLU-12 warning C");
	}

	@Test
	void hostsOfDifferentSizeAreReported() {
		assertFindings("CLU-12", bad(cluster("memory 256 GiB", "memory 512 GiB", "ha")));
		assertFindings("CLU-12", bad(cluster("cpu 1 x 16 at 2600 MHz", "cpu 2 x 16 at 2600 MHz", "ha")));
	}

	@Test
	void similarHostsAreFine() {
		assertFindings("CLU-12", cluster("memory 384 GiB", "memory 512 GiB", "ha"));
	}

	@Test
	void whatIsNotKnownIsNotCompared() {
		assertFindings("CLU-12", cluster("memory 256 GiB", "", "ha"));
	}

	@Test
	void withoutHaSizesDoNotMatter() {
		assertFindings("CLU-12", cluster("memory 256 GiB", "memory 512 GiB", ""));
	}
}
