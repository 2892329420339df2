/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class TrunkRuleTest {

	private static String design(String port, String group) {
		return """
				datacenter Lab {
					switch sw { port p[1..2] { %s } port other { } }
					host esx[01..02] { nic vmnic0 { connect sw.p } nic vmnic1 { connect sw.other }
						vswitch v { uplinks vmnic0 vmnic1 active vmnic0
							portgroup P { %s
						}
					}
				}
				""".formatted(port, group);
	}

	@Test
	void aVlanThatIsNotTrunkedIsAnErrorOnce() {
		assertFindings("NET-14", design("trunk 10 20", "vlan 30 }   //! NET-14 error esx01.P"));
		assertFindings("NET-14", design("access-vlan 30", "vlan 30 }   //! NET-14 error esx01.P"));
	}

	@Test
	void aTrunkedVlanIsFine() {
		assertFindings("NET-14", design("trunk 10 20..40", "vlan 30 }"));
	}

	@Test
	void untaggedAndGuestTaggedPortGroupsAreNotJudged() {
		assertFindings("NET-14", design("", "}"));
		assertFindings("NET-14", design("", "vlan 4095 }"));
	}
}
