/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class AdapterMtuRuleTest {

	private static String design(String switchMtu, String adapterMtu, String rest) {
		return """
				datacenter Lab {
					host esx[01..02] { nic vmnic0 { %s }
						vswitch v { uplinks vmnic0
							mtu %s
							portgroup P { vmkernel vmk1 { address "192.168.20.{n}/24"
								mtu %s
							} }
						}
					}
				""".formatted(rest.isEmpty() ? "" : "connect sw.p", switchMtu, adapterMtu) + rest + "\n}\n";
	}

	@Test
	void anAdapterLargerThanItsSwitchIsAnErrorOnce() {
		assertFindings("NET-05", design("1500", "9000   //! NET-05 error esx01.vmk1", ""));
	}

	@Test
	void aPhysicalPortMustPassItToo() {
		assertFindings("NET-05", design("9000", "9000   //! NET-05 error esx01.vmk1", "switch sw { mtu 1500 port p[1..2] { } }"));
	}

	@Test
	void aPathThatIsWideEnoughIsFine() {
		assertFindings("NET-05", design("9000", "9000", "switch sw { mtu 9216 port p[1..2] { } }"));
	}

	@Test
	void aLargerSwitchIsHarmless() {
		assertFindings("NET-05", design("9000", "1500", ""));
	}

	@Test
	void theSwitchIsRaised() {
		RuleCheck.fix("NET-05", design("1500", "9000", "")).removesTheFinding();
	}
}
