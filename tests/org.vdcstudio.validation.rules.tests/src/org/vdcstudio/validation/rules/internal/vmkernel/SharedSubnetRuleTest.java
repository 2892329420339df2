/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.Finding;

class SharedSubnetRuleTest {

	private static String host(String adapters, String more) {
		return """
				datacenter Lab {
					host esx01 {
						vswitch vSwitch0 { portgroup All {
				%s
						} }
						%s
					}
				}
				""".formatted(adapters, more);
	}

	@Test
	void twoAdaptersOfOneStackInOneSubnetAreAnError() {
		Finding finding = assertFindings("VMK-02", host("""
				vmkernel vmk0 { address 192.168.0.11/24 services management }
				vmkernel vmk1 { address 192.168.0.12/24 services vmotion }  //! VMK-02 error esx01.vmk1
				""", "")).finding("VMK-02");
		assertEquals("esx01.vmk0", finding.related().getFirst().element().qualifiedName());
	}

	@Test
	void subnetsThatContainEachOtherAreShared() {
		assertFindings("VMK-02", host("""
				vmkernel vmk0 { address 10.0.0.11/16 services management }
				vmkernel vmk1 { address 10.0.1.11/24 services vmotion }  //! VMK-02 error esx01.vmk1
				""", ""));
	}

	@Test
	void adaptersInDifferentSubnetsAreFine() {
		assertFindings("VMK-02", host("""
				vmkernel vmk0 { address 192.168.0.11/24 services management }
				vmkernel vmk1 { address 192.168.10.11/24 services vmotion }
				vmkernel vmk2 { dhcp }
				vmkernel vmk3 { address 192.168.0.300/24 }
				""", ""));
	}

	@Test
	void adaptersBoundToOneIscsiAdapterMayShare() {
		assertFindings("VMK-02", host("""
				vmkernel vmk1 { address 192.168.20.11/24 }
				vmkernel vmk2 { address 192.168.20.12/24 }
				vmkernel vmk3 { address 192.168.20.13/24 }   //! VMK-02 error esx01.vmk3
				""", "iscsi-adapter vmhba65 { enabled bind esx01.vmk1 esx01.vmk2 }"));
	}

	@Test
	void severalAdaptersForVmotionMayShare() {
		assertFindings("VMK-02", host("""
				vmkernel vmk1 { address 192.168.10.11/24 services vmotion }
				vmkernel vmk2 { address 192.168.10.12/24 services vmotion }
				""", ""));
	}

	@Test
	void adaptersOfDifferentStacksMayShare() {
		assertFindings("VMK-02", host("""
				vmkernel vmk0 { address 192.168.0.11/24 services management }
				vmkernel vmk1 { address 192.168.0.12/24 stack vmotion }
				""", ""));
	}
}
