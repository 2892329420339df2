/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class CpuOvercommitRuleTest {

	private static String host(int cpus, String cores, String power) {
		return """
				datacenter Lab {
					host esx01 { %s
					}
					vm web { on esx01 cpus %d power %s }
				}
				""".formatted(cores, cpus, power);
	}

	@Test
	void moreThanFourVirtualCpusForACoreAreReported() {
		assertFindings("CLU-27", host(9, "cpu 1 x 2 at 2600 MHz", "on").replace("host esx01 {", "host esx01 {   //! CLU-27 warning esx01\n"));
	}

	@Test
	void fourAreFine() {
		assertFindings("CLU-27", host(8, "cpu 1 x 2 at 2600 MHz", "on"));
	}

	@Test
	void whatIsOffUsesNothing() {
		assertFindings("CLU-27", host(9, "cpu 1 x 2 at 2600 MHz", "off"));
	}

	@Test
	void whatIsNotSaidIsNotCounted() {
		assertFindings("CLU-27", host(99, "", "on"));
	}

	@Test
	void aClusterIsCountedAsAWhole() {
		assertFindings("CLU-27", """
				datacenter Lab {
					host esx[1..2] { cpu 1 x 2 at 2600 MHz }
					cluster C { hosts esx }   //! CLU-27 warning C
					vm web[1..17] { on C cpus 1 }
				}
				""");
	}
}
