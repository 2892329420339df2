/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class PlannedCpuRuleTest {

	private static String design(String first, String second, String marker) {
		return """
				datacenter Lab {
					host esx01 { %s }
					host esx02 { %s }
					vm web { on esx01 }
					scenario S {
						at 10 s vmotion web to esx02   %s
					}
				}
				""".formatted(first, second, marker);
	}

	@Test
	void anotherVendorIsAnError() {
		assertFindings("VMK-18", design("cpu-vendor intel", "cpu-vendor amd", "//! VMK-18 error S.VMotion1"));
	}

	@Test
	void anOlderGenerationIsAnError() {
		assertFindings("VMK-18", design("cpu-family \"Ice Lake\"", "cpu-family \"Skylake\"", "//! VMK-18 error S.VMotion1"));
	}

	@Test
	void aNewerGenerationIsFine() {
		assertFindings("VMK-18", design("cpu-family \"Skylake\"", "cpu-family \"Ice Lake\"", ""));
	}

	@Test
	void whatIsNotSaidIsNotCompared() {
		assertFindings("VMK-18", design("cpu-vendor intel", "", ""));
	}
}
