/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class MemoryOvercommitRuleTest {

	private static String host(String memory, String ofHost, String power) {
		return """
				datacenter Lab {
					host esx01 { %s
					}
					vm web[1..2] { on esx01 memory %s power %s }
				}
				""".formatted(ofHost, memory, power);
	}

	@Test
	void moreThanThereIsIsReported() {
		assertFindings("CLU-28", host("9 GiB", "memory 16 GiB", "on").replace("host esx01 {", "host esx01 {   //! CLU-28 warning esx01\n"));
	}

	@Test
	void whatFitsIsFine() {
		assertFindings("CLU-28", host("8 GiB", "memory 16 GiB", "on"));
	}

	@Test
	void whatIsOffUsesNothing() {
		assertFindings("CLU-28", host("64 GiB", "memory 16 GiB", "off"));
	}

	@Test
	void whatIsNotSaidIsNotCounted() {
		assertFindings("CLU-28", host("64 GiB", "", "on"));
	}
}
