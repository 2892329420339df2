/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class InternetAccessRuleTest {

	private static String guest(String nics) {
		return """
				datacenter Lab {
					workstation PC {
						vmnet VMnet0 { mode bridged }
						vmnet VMnet1 { mode host-only }
						vmnet VMnet8 { mode nat }
					}
					lab-vm guest { on PC
				%s
					}
				}
				""".formatted(nics);
	}

	@Test
	void hostOnlyNetworksHaveNoWayOut() {
		assertFindings("LAB-09", guest("nic eth0 { internet connect PC.VMnet1 }   //! LAB-09 warning guest.eth0"));
	}

	@Test
	void natAndBridgedNetworksHaveOne() {
		assertFindings("LAB-09", guest("""
				nic eth0 { internet connect PC.VMnet0 }
				nic eth1 { internet connect PC.VMnet8 }
				"""));
	}

	@Test
	void notEverybodyNeedsOne() {
		assertFindings("LAB-09", guest("""
				nic eth0 { connect PC.VMnet1 }
				nic eth1 { internet }
				"""));
	}
}
