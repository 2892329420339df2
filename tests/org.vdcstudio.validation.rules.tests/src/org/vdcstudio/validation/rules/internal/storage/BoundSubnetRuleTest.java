/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class BoundSubnetRuleTest {

	private static final String PORT_GROUPS = """
			portgroup iSCSI-A { active vmnic1 vmkernel vmk1 { address 192.168.20.11/24 } }
			portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.21.12/24 } }
			""";
	private static final String TWO_SUBNETS = IscsiDesign.of(PORT_GROUPS, """
			enabled
			bind vmk1 vmk2         //! STO-05 error esx01.vmhba65
			discover 192.168.20.30
			""", "portal 192.168.21.30 { }");

	@Test
	void boundAdaptersInDifferentSubnetsAreAnError() {
		assertFindings("STO-05", TWO_SUBNETS);
	}

	@Test
	void oneSubnetIsFine() {
		assertFindings("STO-05", IscsiDesign.withPortGroups(IscsiDesign.PORT_GROUPS));
	}

	@Test
	void aSubnetForEachPathWithoutBindingIsFine() {
		assertFindings("STO-05", IscsiDesign.of(PORT_GROUPS, "enabled discover 192.168.20.30", "portal 192.168.21.30 { }"));
	}

	@Test
	void theFixRemovesTheBinding() {
		fix("STO-05", TWO_SUBNETS).removesTheFinding();
	}
}
