/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class HostOnlyAddressRuleTest {

	private static String vmnet(String properties) {
		return """
				datacenter Lab { workstation PC { vmnet VMnet1 { mode host-only
					%s
				} } }
				""".formatted(properties);
	}

	@Test
	void otherAddressesThanTheUsualOnesAreWorthMentioning() {
		assertFindings("LAB-05", vmnet("""
				subnet 192.168.10.0/24
				dhcp
				host-address 192.168.10.9                    //! LAB-05 info PC.VMnet1
				leases 192.168.10.100 to 192.168.10.253      //! LAB-05 info PC.VMnet1
				"""));
	}

	@Test
	void anAddressOutsideTheSubnetIsAnError() {
		assertFindings("LAB-05", vmnet("""
				subnet 192.168.10.0/24
				host-address 192.168.11.1                    //! LAB-05 error PC.VMnet1
				"""));
	}

	@Test
	void theUsualAddressesAreFine() {
		assertFindings("LAB-05", vmnet("""
				subnet 192.168.10.0/24
				dhcp
				host-address 192.168.10.1
				leases 192.168.10.128 to 192.168.10.253
				"""));
	}

	@Test
	void inASubnetOfAnotherSizeThereIsNothingUsual() {
		assertFindings("LAB-05", vmnet("""
				subnet 192.168.10.0/25
				host-address 192.168.10.9
				"""));
	}

	@Test
	void theAddressIsLeftToWorkstation() {
		RuleCheck.fix("LAB-05", vmnet("""
				subnet 192.168.10.0/24
				host-address 192.168.11.1   // too far away
				""")).removesTheFinding();
	}
}
