/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class BoundUplinkOwnerRuleTest {

	@Test
	void boundAdaptersOnOneNicAreAnError() {
		assertFindings("STO-03", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { active vmnic1 vmkernel vmk1 { address 192.168.20.11/24 } }
				portgroup iSCSI-B { active vmnic1
					vmkernel vmk2 { address 192.168.20.12/24 }   //! STO-03 error esx01.vmk2
				}
				"""));
	}

	@Test
	void aNicForEachIsFine() {
		assertFindings("STO-03", IscsiDesign.withPortGroups(IscsiDesign.PORT_GROUPS));
	}

	@Test
	void portGroupsWithSeveralUplinksAreLeftToAnotherRule() {
		assertFindings("STO-03", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { vmkernel vmk1 { address 192.168.20.11/24 } }
				portgroup iSCSI-B { vmkernel vmk2 { address 192.168.20.12/24 } }
				"""));
	}
}
