/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class WirelessBridgeRuleTest {

	private static String lab(String vmnet, String guests) {
		return """
				datacenter Lab {
					workstation PC {
						adapter Ethernet { kind ethernet }
						adapter WiFi { kind wifi }
						%s
					}
				%s
				}
				""".formatted(vmnet, guests);
	}

	@Test
	void aNestedHostBridgedOverWiFiIsReported() {
		assertFindings("LAB-18", lab("vmnet VMnet0 { mode bridged bridge PC.WiFi }   //! LAB-18 warning PC.VMnet0",
				"host esx01 { nic vmnic0 { connect PC.VMnet0 } } host esx02 { nic vmnic0 { connect PC.VMnet0 } }"));
		assertFindings("LAB-18", lab("vmnet VMnet0 { mode bridged bridge PC.WiFi }   //! LAB-18 warning PC.VMnet0",
				"host esx01 { } lab-vm esx { on PC runs esx01 nic eth0 { connect PC.VMnet0 } }"));
	}

	@Test
	void overAWireEverythingPasses() {
		assertFindings("LAB-18", lab("vmnet VMnet0 { mode bridged bridge PC.Ethernet }",
				"host esx01 { nic vmnic0 { connect PC.VMnet0 } }"));
	}

	@Test
	void ordinaryGuestsWorkOverWiFi() {
		assertFindings("LAB-18", lab("vmnet VMnet0 { mode bridged bridge PC.WiFi }",
				"lab-vm web { on PC nic eth0 { connect PC.VMnet0 } }"));
	}

	@Test
	void theBridgeIsMovedToTheWire() {
		RuleCheck.fix("LAB-18", lab("vmnet VMnet0 { mode bridged bridge PC.WiFi }",
				"host esx01 { nic vmnic0 { connect PC.VMnet0 } }")).removesTheFinding();
	}

	@Test
	void withoutAFreeWireThereIsNothingToOffer() {
		RuleCheck.fix("LAB-18", lab("""
				vmnet VMnet0 { mode bridged bridge PC.WiFi }
				vmnet VMnet2 { mode bridged bridge PC.Ethernet }
				""", "host esx01 { nic vmnic0 { connect PC.VMnet0 } }")).offersNothing();
	}
}
