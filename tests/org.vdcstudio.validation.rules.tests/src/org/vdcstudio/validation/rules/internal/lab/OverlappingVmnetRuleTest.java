/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class OverlappingVmnetRuleTest {

	@Test
	void overlappingNetworksAreReported() {
		assertFindings("LAB-11", """
				datacenter Lab { workstation PC {
					adapter Ethernet { address 192.168.0.5/24 }
					vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 }
					vmnet VMnet2 { mode host-only subnet 192.168.10.128/25 }   //! LAB-11 warning PC.VMnet2
					vmnet VMnet8 { mode nat subnet 192.168.0.0/24 }            //! LAB-11 warning PC.VMnet8
				} }
				""");
	}

	@Test
	void networksOfTheirOwnAreFine() {
		assertFindings("LAB-11", """
				datacenter Lab { workstation PC {
					adapter Ethernet { address 192.168.0.5/24 }
					vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 }
					vmnet VMnet8 { mode nat subnet 192.168.80.0/24 }
				} }
				""");
	}

	@Test
	void bridgedNetworksAndThoseOfOtherPcsMayOverlap() {
		assertFindings("LAB-11", """
				datacenter Lab {
					workstation PC1 {
						adapter Ethernet { address 192.168.0.5/24 }
						vmnet VMnet0 { mode bridged bridge PC1.Ethernet subnet 192.168.0.0/24 }
						vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 }
					}
					workstation PC2 { vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 } }
				}
				""");
	}
}
