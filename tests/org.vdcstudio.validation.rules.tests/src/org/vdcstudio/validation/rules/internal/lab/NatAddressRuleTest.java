/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class NatAddressRuleTest {

	private static String vmnet(String properties) {
		return """
				datacenter Lab { workstation PC { vmnet VMnet8 { mode nat
					%s
				} } }
				""".formatted(properties);
	}

	@Test
	void anotherNatDeviceThanTheUsualOneIsWorthMentioning() {
		assertFindings("LAB-06", vmnet("""
				subnet 192.168.80.0/24
				gateway 192.168.80.254     //! LAB-06 info PC.VMnet8
				"""));
	}

	@Test
	void aNatDeviceOutsideTheSubnetIsAnError() {
		assertFindings("LAB-06", vmnet("""
				subnet 192.168.80.0/24
				gateway 192.168.81.2       //! LAB-06 error PC.VMnet8
				"""));
	}

	@Test
	void theUsualAddressesAreFine() {
		assertFindings("LAB-06", vmnet("""
				subnet 192.168.80.0/24
				dhcp
				host-address 192.168.80.1
				gateway 192.168.80.2
				leases 192.168.80.128 to 192.168.80.253
				"""));
	}

	@Test
	void inASubnetOfAnotherSizeThereIsNothingUsual() {
		assertFindings("LAB-06", vmnet("""
				subnet 10.80.0.0/16
				gateway 10.80.0.254
				"""));
	}

	@Test
	void theAddressIsLeftToWorkstation() {
		RuleCheck.fix("LAB-06", vmnet("""
				subnet 192.168.80.0/24
				gateway 192.168.80.254
				""")).removesTheFinding();
	}
}
