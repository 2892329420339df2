/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class InternalSwitchRuleTest {

	private static String design(String uplinks, String power, String rest) {
		return """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch v { %s
						portgroup Guests { }   %s
					} }
					host esx02 { nic vmnic0 { } vswitch v { uplinks vmnic0 portgroup Guests { } } }
					vm web { on esx01 power %s nic eth0 { network Guests } }
					vm db { on esx01 power %s nic eth0 { network Guests } }
				""".formatted(uplinks, rest.startsWith("!") ? "//! VMK-16 error esx01.Guests" : "", power, power)
				+ rest.replaceFirst("^!", "") + "\n}\n";
	}

	@Test
	void anInternalSwitchIsAnErrorOnce() {
		assertFindings("VMK-16", design("", "on", "!cluster C { hosts esx01 esx02 drs manual }"));
		assertFindings("VMK-16", design("", "on", "!scenario S { at 10 s vmotion web to esx02 }"));
	}

	@Test
	void anUplinkIsFine() {
		assertFindings("VMK-16", design("uplinks vmnic0", "on", "cluster C { hosts esx01 esx02 drs manual }"));
	}

	@Test
	void whatIsOffCanBeMoved() {
		assertFindings("VMK-16", design("", "off", "cluster C { hosts esx01 esx02 drs manual }"));
	}

	@Test
	void withoutDrsOnlyPlannedMigrationsCount() {
		assertFindings("VMK-16", design("", "on", "cluster C { hosts esx01 esx02 }"));
	}
}
