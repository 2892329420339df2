/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class MultiNicVmotionRuleTest {

	private static String host(String first, String second) {
		return """
				datacenter Lab { host esx[01..02] { nic vmnic0 { } nic vmnic1 { }
					vswitch v { uplinks vmnic0 vmnic1
						portgroup P { %s vmkernel vmk1 { address "192.168.20.{n}/24" stack vmotion } }
						portgroup Q { %s
					}
				} }
				""".formatted(first, second);
	}

	@Test
	void twoAdaptersOnOneNicAreReported() {
		assertFindings("VMK-21", host("", "vmkernel vmk2 { address \"192.168.20.{n+100}/24\" stack vmotion } }   //! VMK-21 warning esx01.vmk2"));
	}

	@Test
	void anUplinkForEachIsFine() {
		assertFindings("VMK-21", host("active vmnic0 standby vmnic1",
				"active vmnic1 standby vmnic0 vmkernel vmk2 { address \"192.168.20.{n+100}/24\" stack vmotion } }"));
	}

	@Test
	void oneAdapterMayUseBoth() {
		assertFindings("VMK-21", host("", "}"));
	}
}
