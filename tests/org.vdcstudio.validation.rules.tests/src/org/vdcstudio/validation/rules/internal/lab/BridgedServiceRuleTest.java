/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class BridgedServiceRuleTest {

	private static String pc(String vmnet) {
		return """
				datacenter Lab { workstation PC {
					adapter Ethernet { kind ethernet }
					%s
				} }
				""".formatted(vmnet);
	}

	@Test
	void servicesOnABridgedNetworkAreErrors() {
		assertFindings("LAB-07", pc("""
				vmnet VMnet0 { mode bridged bridge PC.Ethernet
					dhcp                                    //! LAB-07 error PC.VMnet0
					gateway 192.168.0.2                     //! LAB-07 error PC.VMnet0
					forward tcp 8080 to 192.168.0.20:80     //! LAB-07 error PC.VMnet0
				}
				"""));
	}

	@Test
	void aBridgedNetworkWithoutServicesIsFine() {
		assertFindings("LAB-07", pc("vmnet VMnet0 { mode bridged bridge PC.Ethernet }"));
	}

	@Test
	void otherNetworksMayHaveThem() {
		assertFindings("LAB-07", pc("""
				vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 dhcp }
				vmnet VMnet8 { mode nat subnet 192.168.80.0/24 dhcp gateway 192.168.80.2 }
				"""));
	}

	@Test
	void theServiceIsTakenAway() {
		RuleCheck.fix("LAB-07", pc("""
				vmnet VMnet0 {
					mode bridged
					dhcp   // from an older lab
				}
				""")).removesTheFinding();
	}
}
