/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class BridgedAdapterRuleTest {

	private static String pc(String vmnets) {
		return """
				datacenter Lab { workstation PC {
					adapter Ethernet { kind ethernet }
					adapter WiFi { kind wifi }
				%s
				} }
				""".formatted(vmnets);
	}

	@Test
	void twoBridgesToOneAdapterAreAnError() {
		assertFindings("LAB-04", pc("""
				vmnet VMnet0 { mode bridged bridge PC.Ethernet }
				vmnet VMnet2 { mode bridged bridge PC.Ethernet }   //! LAB-04 error PC.VMnet2
				"""));
	}

	@Test
	void anAdapterForEachBridgeIsFine() {
		assertFindings("LAB-04", pc("""
				vmnet VMnet0 { mode bridged bridge PC.Ethernet }
				vmnet VMnet2 { mode bridged bridge PC.WiFi }
				"""));
	}

	@Test
	void aBridgeWithoutAnAdapterTakesOneThatIsFree() {
		assertFindings("LAB-04", pc("""
				vmnet VMnet0 { mode bridged bridge PC.Ethernet }
				vmnet VMnet2 { mode bridged }
				vmnet VMnet3 { mode bridged }
				"""));
	}
}
