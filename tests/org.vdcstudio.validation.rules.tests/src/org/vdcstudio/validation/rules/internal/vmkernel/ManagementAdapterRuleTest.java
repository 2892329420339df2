/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class ManagementAdapterRuleTest {

	private static String host(String services) {
		return """
				datacenter Lab {
					host esx[01..03] {   %s
						vswitch vSwitch0 { portgroup P { vmkernel vmk0 { address "192.168.0.{n}/24" %s } } }
					}
				}
				""";
	}

	@Test
	void aHostWithoutManagementIsAnError() {
		assertFindings("VMK-01", host("").formatted("//! VMK-01 error esx", "services vmotion"));
	}

	@Test
	void oneAdapterIsEnough() {
		assertFindings("VMK-01", host("").formatted("", "services management vmotion"));
	}

	@Test
	void severalAdaptersMayCarryIt() {
		assertFindings("VMK-01", """
				datacenter Lab { host esx01 { vswitch vSwitch0 { portgroup P {
					vmkernel vmk0 { services management }
					vmkernel vmk1 { services management }
				} } } }
				""");
	}

	@Test
	void aHostWithoutAdaptersIsUnfinished() {
		assertFindings("VMK-01", "datacenter Lab { host esx01 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 } } }");
	}
}
