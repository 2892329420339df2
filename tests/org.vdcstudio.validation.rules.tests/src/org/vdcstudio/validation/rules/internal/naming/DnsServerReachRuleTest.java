/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class DnsServerReachRuleTest {

	private static String lab(String vlan, String rest) {
		return """
				datacenter Lab {
					switch sw1 { port host { trunk 10 20 } port dns { access-vlan %s } port up { trunk 10 20 } }
					dns-server dc01 { address 10.0.20.5 connect sw1.dns }
					%s
					host esx01 { gateway 10.0.10.1
						dns dc01   //! NAM-08 error esx01
						nic vmnic0 { connect sw1.host }
						vswitch vSwitch0 { uplinks vmnic0 portgroup M { vlan 10 vmkernel vmk0 { address 10.0.10.11/24 services management } } }
					}
				}
				""".formatted(vlan, rest);
	}

	@Test
	void aServerThatCannotBeReachedIsAnError() {
		assertFindings("NAM-08", lab("20", "router r { interface a { address 10.0.10.1/24 vlan 10 connect sw1.up } }"));
	}

	@Test
	void aServerBehindARouterIsReached() {
		assertFindings("NAM-08", lab("20", "router r { interface a { address 10.0.10.1/24 vlan 10 connect sw1.up } "
				+ "interface b { address 10.0.20.1/24 vlan 20 connect sw1.up } }").replaceAll("//!.*", ""));
	}

	@Test
	void whatTheDesignDoesNotShowIsNotCalledUnreachable() {
		assertFindings("NAM-08", """
				datacenter Lab {
					dns-server dc01 { address 10.9.0.5 }
					host esx01 { dns dc01 nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup M { vmkernel vmk0 { address 10.0.0.11/24 gateway 10.0.0.1 services management } } }
					}
					vcenter vcsa { address 10.0.0.20 dns dc01 }
				}
				""");
	}
}
