/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class PcCapacityRuleTest {

	private static String lab(String second) {
		return """
				datacenter Lab {
					workstation PC {
						cpus 8
						memory 16 GiB   // the PC
					}
					lab-vm one { on PC memory 8 GiB }
					lab-vm two { on PC %s }
				}
				""".formatted(second);
	}

	@Test
	void moreMemoryThanThereIsIsReported() {
		assertFindings("LAB-16", lab("memory 7 GiB").replace("// the PC", "//! LAB-16 warning PC"));
	}

	@Test
	void moreVirtualCpusThanProcessorsAreReported() {
		assertFindings("LAB-16", lab("memory 4 GiB\n cpus 9   //! LAB-16 warning two\n"));
	}

	@Test
	void aLabThatFitsIsFine() {
		assertFindings("LAB-16", lab("memory 6 GiB cpus 8"));
	}

	@Test
	void whatIsOffNeedsNothing() {
		assertFindings("LAB-16", lab("memory 32 GiB power off"));
	}
}
