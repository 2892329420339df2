/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class VlanRangeRuleTest {

	private static String portGroup(String vlan) {
		return """
				datacenter Lab { host esx[01..02] { vswitch v { portgroup P {
					vlan %s
				} } } }
				""".formatted(vlan);
	}

	@Test
	void aVlanOutOfRangeIsAnErrorOnce() {
		assertFindings("NET-01", portGroup("4096   //! NET-01 error esx01.P"));
		assertFindings("SYN-04", portGroup("4096"));
	}

	@Test
	void theWholeRangeIsFine() {
		assertFindings("NET-01", portGroup("0"));
		assertFindings("NET-01", portGroup("4094"));
		assertFindings("NET-01", portGroup("4095"));
	}

	@Test
	void whatIsNoNumberIsReportedBySYN04() {
		assertFindings("NET-01", portGroup("10x"));
		assertFindings("SYN-04", portGroup("10x   //! SYN-04 error esx.P"));
	}

	@Test
	void subnetsRoutersAndDistributedPortGroupsHaveVlansToo() {
		assertFindings("NET-01", """
				datacenter Lab {
					subnet s { vlan 5000 }                                              //! NET-01 error s
					router r { interface i { vlan 5000 } }                              //! NET-01 error r.i
					distributed-switch d { portgroup P { vlan 5000 } }                  //! NET-01 error d.P
					switch sw { port p[1..48] { access-vlan 5000 } }                    //! NET-01 error sw.p
				}
				""");
	}

	@Test
	void theTagIsTakenAway() {
		RuleCheck.fix("NET-01", portGroup("4096")).removesTheFinding();
	}
}
