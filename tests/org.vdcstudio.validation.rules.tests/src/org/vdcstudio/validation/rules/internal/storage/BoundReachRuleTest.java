/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class BoundReachRuleTest {

	private static final String ROUTED = IscsiDesign.of("""
			portgroup iSCSI-A { active vmnic1
				vmkernel vmk1 { address 192.168.21.11/24 gateway 192.168.21.1 }   //! STO-04 warning esx01.vmk1
			}
			portgroup iSCSI-B { active vmnic2
				vmkernel vmk2 { address 192.168.21.12/24 gateway 192.168.21.1 }   //! STO-04 warning esx01.vmk2
			}
			""", IscsiDesign.ADAPTER, "");

	@Test
	void aBoundAdapterThatCannotReachAPortalIsAnError() {
		assertFindings("STO-04", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { active vmnic1
					vmkernel vmk1 { address 192.168.21.11/24 }   //! STO-04 error esx01.vmk1
				}
				portgroup iSCSI-B { active vmnic2
					vmkernel vmk2 { address 192.168.21.12/24 }   //! STO-04 error esx01.vmk2
				}
				"""));
	}

	@Test
	void routedBindingIsAWarningFromVersionSixFiveOn() {
		assertFindings("STO-04", ROUTED);
		assertFindings("STO-04", ROUTED.replace("8.0.3", "6.0").replace("STO-04 warning", "STO-04 error"));
	}

	@Test
	void oneSubnetForAllIsFine() {
		assertFindings("STO-04", IscsiDesign.withPortGroups(IscsiDesign.PORT_GROUPS));
	}

	@Test
	void boundAdaptersInDifferentSubnetsAreLeftToAnotherRule() {
		assertFindings("STO-04", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { active vmnic1 vmkernel vmk1 { address 192.168.20.11/24 } }
				portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.21.12/24 } }
				"""));
	}
}
