/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class CpuCompatibilityRuleTest {

	private static String cluster(String first, String second, String properties) {
		return """
				datacenter Lab {
					host esx01 { %s }
					host esx02 { %s }
					cluster C {
						hosts esx01 esx02
						evc %s
					}
				}
				""".formatted(first, second, properties);
	}

	private static String withoutEvc(String first, String second, String marker) {
		return cluster(first, second, "").replace("evc ", "").replace("cluster C {", "cluster C {   " + marker);
	}

	@Test
	void intelAndAmdDoNotMix() {
		assertFindings("CLU-22", cluster("cpu-vendor intel", "cpu-family \"Zen 3\"", "\"Skylake\"")
				.replace("hosts esx01 esx02", "hosts esx01 esx02   //! CLU-22 error C"));
	}

	@Test
	void severalGenerationsNeedEvc() {
		assertFindings("CLU-22", withoutEvc("cpu-family \"Cascade Lake\"", "cpu-family \"Ice Lake\"", "//! CLU-22 error C"));
	}

	@Test
	void theBaselineIsNoNewerThanTheOldestHost() {
		assertFindings("CLU-22", cluster("cpu-family \"Cascade Lake\"", "cpu-family \"Ice Lake\"", "\"Ice Lake\"   //! CLU-22 error C"));
	}

	@Test
	void theOldestGenerationAsBaselineIsFine() {
		assertFindings("CLU-22", cluster("cpu-family \"Cascade Lake\"", "cpu-family \"Ice Lake\"", "\"Intel Cascade Lake\""));
	}

	@Test
	void oneGenerationNeedsNone() {
		assertFindings("CLU-22", withoutEvc("cpu-family \"Cascade Lake\"", "cpu-family \"cascade-lake\"", ""));
	}

	@Test
	void whatIsNotSaidIsNotCompared() {
		assertFindings("CLU-22", withoutEvc("cpu-family \"Cascade Lake\"", "", ""));
		assertFindings("CLU-22", cluster("cpu-family \"Cascade Lake\"", "", "\"Some Lake\""));
	}

	@Test
	void theBaselineIsSetToTheOldestGeneration() {
		RuleCheck.fix("CLU-22", withoutEvc("cpu-family \"Cascade Lake\"", "cpu-family \"Ice Lake\"", "")).removesTheFinding();
	}
}
