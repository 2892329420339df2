/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class PortForwardRuleTest {

	private static String lab(String forwards, String nic) {
		return """
				datacenter Lab {
					workstation PC { vmnet VMnet8 { mode nat subnet 192.168.80.0/24
				%s
					} }
					lab-vm web { on PC nic eth0 { connect PC.VMnet8 %s } }
				}
				""".formatted(forwards, nic);
	}

	@Test
	void aForwardToNobodyIsAnError() {
		assertFindings("LAB-10", lab("forward tcp 8080 to 192.168.80.31:80   //! LAB-10 error PC.VMnet8.PortForward1",
				"address 192.168.80.30/24"));
	}

	@Test
	void aPortForwardedTwiceIsAnError() {
		assertFindings("LAB-10", lab("""
				forward tcp 8080 to 192.168.80.30:80
				forward tcp 8080 to 192.168.80.30:443   //! LAB-10 error PC.VMnet8.PortForward2
				""", "address 192.168.80.30/24"));
	}

	@Test
	void forwardsToGuestsAreFine() {
		assertFindings("LAB-10", lab("""
				forward tcp 8080 to 192.168.80.30:80
				forward udp 8080 to 192.168.80.30:80
				""", "address 192.168.80.30/24"));
	}

	@Test
	void aGuestThatAsksDhcpMayHaveAnyAddressOfTheNetwork() {
		assertFindings("LAB-10", lab("""
				forward tcp 8080 to 192.168.80.130:80
				forward tcp 8081 to 192.168.81.130:80   //! LAB-10 error PC.VMnet8.PortForward2
				""", "dhcp"));
	}
}
