/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class NestedHostRuleTest {

	private static String inWorkstation(String setting) {
		return """
				datacenter Lab {
					workstation PC { vmnet VMnet0 { mode bridged } }
					host esx01 { kind nested nic vmnic0 { } }
					lab-vm esx01vm { on PC runs esx01
						%s
						nic eth0 { connect PC.VMnet0 }
					}
				}
				""".formatted(setting);
	}

	private static String inEsxi(String setting, String policies) {
		return """
				datacenter Lab {
					host outer { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0
						portgroup Trunk { %s }
					} }
					host inner { kind nested }
					vm innervm { on outer provides inner %s
						nic eth0 { network Trunk }
					}
				}
				""".formatted(policies, setting);
	}

	@Test
	void aNestedHostWithoutHardwareVirtualizationIsAnError() {
		assertFindings("LAB-14", inWorkstation("nested-virtualization off   //! LAB-14 error esx01vm"));
	}

	@Test
	void aNestedHostWithHardwareVirtualizationIsFine() {
		assertFindings("LAB-14", inWorkstation("nested-virtualization on"));
	}

	@Test
	void theOuterPortGroupMustLetForeignFramesPass() {
		assertFindings("LAB-14", inEsxi("nested-virtualization on", "promiscuous reject }   //! LAB-14 error outer.Trunk\n portgroup Other {"));
		assertFindings("LAB-14", inEsxi("nested-virtualization on", "promiscuous accept forged-transmits accept"));
	}

	@Test
	void theNetworksOfWorkstationPassEverything() {
		assertFindings("LAB-14", inWorkstation("nested-virtualization on   // VMnets have no such policies"));
	}

	@Test
	void hardwareVirtualizationIsExposed() {
		RuleCheck.fix("LAB-14", inWorkstation("// boots, but starts no guests")).removesTheFinding();
	}
}
