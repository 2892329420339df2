/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class VmnetMaskRuleTest {

	@Test
	void anotherMaskIsReported() {
		assertFindings("LAB-17", """
				datacenter Lab { workstation PC {
					vmnet VMnet1 { mode host-only subnet 10.0.0.0/16 }    //! LAB-17 warning PC.VMnet1
					vmnet VMnet8 { mode nat subnet 192.168.80.0/25 }      //! LAB-17 warning PC.VMnet8
				} }
				""");
	}

	@Test
	void theUsualMaskIsFine() {
		assertFindings("LAB-17", "datacenter Lab { workstation PC { vmnet VMnet1 { mode host-only subnet 10.0.0.0/24 } } }");
	}

	@Test
	void bridgedNetworksMayBeOfAnySize() {
		assertFindings("LAB-17", "datacenter Lab { workstation PC { vmnet VMnet0 { mode bridged subnet 10.0.0.0/16 } } }");
	}
}
