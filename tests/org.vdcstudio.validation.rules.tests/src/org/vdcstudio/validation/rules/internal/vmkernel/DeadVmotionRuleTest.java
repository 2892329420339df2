/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class DeadVmotionRuleTest {

	private static String host(String first, String second) {
		return """
				datacenter Lab { host esx[01..02] { vswitch v { portgroup P {
					vmkernel vmk1 { address "192.168.20.{n}/24" %s }
					vmkernel vmk2 { address "192.168.21.{n}/24" %s }
				} } } }
				""".formatted(first, second);
	}

	@Test
	void vmotionOnBothStacksIsReported() {
		assertFindings("VMK-13", host("stack vmotion", "services vmotion }   //! VMK-13 warning esx01.vmk2\n vmkernel vmk3 {"));
	}

	@Test
	void oneStackIsFine() {
		assertFindings("VMK-13", host("services vmotion", "services vmotion"));
		assertFindings("VMK-13", host("stack vmotion", "services management"));
	}

	@Test
	void severalAdaptersOnTheVmotionStackAreFine() {
		assertFindings("VMK-13", host("stack vmotion services vmotion", "stack vmotion services vmotion"));
	}
}
