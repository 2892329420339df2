/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class VmnetNumberRuleTest {

	@Test
	void aNumberThatWorkstationDoesNotHaveIsAnError() {
		assertFindings("LAB-03", """
				datacenter Lab {
					workstation PC {
						operating-system windows
						vmnet VMnet20 { mode host-only }    //! LAB-03 error PC.VMnet20
					}
					workstation Box {
						operating-system linux
						vmnet vmnet256 { mode host-only }   //! LAB-03 error Box.vmnet256
					}
				}
				""");
	}

	@Test
	void theHighestNumberIsFine() {
		assertFindings("LAB-03", """
				datacenter Lab {
					workstation PC { operating-system windows vmnet VMnet19 { mode host-only } }
					workstation Box { operating-system linux vmnet vmnet20 { mode host-only } vmnet vmnet255 { mode host-only } }
				}
				""");
	}

	@Test
	void namesWithoutANumberAreNotJudged() {
		assertFindings("LAB-03", """
				datacenter Lab { workstation PC { vmnet Storage { mode host-only } vmnet Net99 { mode host-only } } }
				""");
	}
}
