/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class DefaultModeRuleTest {

	@Test
	void anotherModeThanTheDefaultIsWorthMentioning() {
		assertFindings("LAB-02", """
				datacenter Lab { workstation PC {
					vmnet VMnet0 { mode host-only }   //! LAB-02 info PC.VMnet0
					vmnet VMnet1 { mode nat }         //! LAB-02 info PC.VMnet1
					vmnet VMnet8 { mode bridged }     //! LAB-02 info PC.VMnet8
				} }
				""");
	}

	@Test
	void theDefaultsAreFine() {
		assertFindings("LAB-02", """
				datacenter Lab { workstation PC {
					vmnet VMnet0 { mode bridged }
					vmnet VMnet1 { mode host-only }
					vmnet VMnet8 { mode nat }
				} }
				""");
	}

	@Test
	void otherNetworksMayBeAnything() {
		assertFindings("LAB-02", """
				datacenter Lab { workstation PC {
					vmnet VMnet2 { mode nat }
					vmnet VMnet10 { mode host-only }
					vmnet Storage { mode host-only }
				} }
				""");
	}

	@Test
	void theModeIsSetBack() {
		RuleCheck.fix("LAB-02", """
				datacenter Lab { workstation PC {
					vmnet VMnet8 { mode host-only  subnet 192.168.80.0/24 }
				} }
				""").removesTheFinding();
	}
}
