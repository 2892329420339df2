/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SingleNatRuleTest {

	@Test
	void aSecondNatNetworkIsAnError() {
		assertFindings("LAB-01", """
				datacenter Lab { workstation PC {
					vmnet VMnet8 { mode nat }
					vmnet VMnet9 { mode nat }   //! LAB-01 error PC.VMnet9
				} }
				""");
	}

	@Test
	void oneNatNetworkAmongOthersIsFine() {
		assertFindings("LAB-01", """
				datacenter Lab { workstation PC {
					vmnet VMnet0 { mode bridged }
					vmnet VMnet1 { mode host-only }
					vmnet VMnet8 { mode nat }
				} }
				""");
	}

	@Test
	void everyPcMayHaveOne() {
		assertFindings("LAB-01", """
				datacenter Lab {
					workstation PC1 { vmnet VMnet8 { mode nat } }
					workstation PC2 { vmnet VMnet8 { mode nat } }
				}
				""");
	}
}
