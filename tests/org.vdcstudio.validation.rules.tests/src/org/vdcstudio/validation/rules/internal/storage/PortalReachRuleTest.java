/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class PortalReachRuleTest {

	private static final String UNBOUND = """
			enabled
			iqn "iqn.1998-01.com.vmware:esx01"
			discover 192.168.20.30
			""";

	private static String design(String portGroups) {
		return IscsiDesign.of(portGroups, UNBOUND, "").replace("iscsi-adapter vmhba65 {",
				"iscsi-adapter vmhba65 {  //! STO-09 error esx01.vmhba65");
	}

	@Test
	void withoutAVmkernelAdapterThatGetsThereItIsAnError() {
		assertFindings("STO-09", design("portgroup iSCSI { vmkernel vmk1 { address 192.168.21.11/24 } }"));
		assertFindings("STO-09", design("} vswitch vSwitch2 { portgroup iSCSI { vmkernel vmk1 { address 192.168.20.11/24 } }"));
	}

	@Test
	void anAdapterInTheSubnetOrWithAGatewayIsFine() {
		assertFindings("STO-09", IscsiDesign.of("portgroup iSCSI { vmkernel vmk1 { address 192.168.20.11/24 } }", UNBOUND, ""));
		assertFindings("STO-09", IscsiDesign.of("portgroup iSCSI { vmkernel vmk1 { address 192.168.21.11/24 gateway 192.168.21.1 } }",
				UNBOUND, ""));
	}

	@Test
	void boundAdaptersAreLeftToOtherRules() {
		assertFindings("STO-09", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { active vmnic1 vmkernel vmk1 { address 192.168.21.11/24 } }
				portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.21.12/24 } }
				"""));
	}
}
