/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class SingleUplinkRuleTest {

	private static String host(String profile, String uplinks, String services) {
		return """
				datacenter Site %s { host esx[01..02] { nic vmnic0 { } nic vmnic1 { }
					vswitch v { uplinks %s
						portgroup P {
							vmkernel vmk0 { address "192.168.0.{n}/24" %s
						}
					}
				} }
				""".formatted(profile, uplinks, services);
	}

	@Test
	void managementOnOneNicIsReportedOnceForAFleet() {
		assertFindings("NET-07", host("", "vmnic0", "services management }   //! NET-07 warning esx01.vmk0"));
	}

	@Test
	void storageOnOneNicIsReported() {
		assertFindings("NET-07", host("", "vmnic0", "services vsan }   //! NET-07 warning esx01.vmk0"));
	}

	@Test
	void twoNicsAreFine() {
		assertFindings("NET-07", host("", "vmnic0 vmnic1", "services management }"));
	}

	@Test
	void inALabOneNicIsNormal() {
		assertFindings("NET-07", host("profile lab", "vmnic0", "services management }"));
	}

	@Test
	void hostsInHaClustersAreJudgedByCLU04() {
		assertFindings("NET-07", host("", "vmnic0", "services management }").replace("} }\n", "} cluster C { ha hosts esx } }\n"));
	}

	@Test
	void aFreeNicBecomesTheSecondUplink() {
		RuleCheck.fix("NET-07", """
				datacenter Site { host esx01 { nic vmnic0 { } nic vmnic1 { }
					vswitch v { uplinks vmnic0
						portgroup P { vmkernel vmk0 { address 192.168.0.11/24 services management } }
					}
				} }
				""").removesTheFinding();
	}
}
