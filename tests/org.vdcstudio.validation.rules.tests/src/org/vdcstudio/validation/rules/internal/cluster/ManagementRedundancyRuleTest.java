/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class ManagementRedundancyRuleTest {

	private static String cluster(String profile, String network) {
		return """
				datacenter Site %s {
					host esx[01..02] { nic vmnic0 { } nic vmnic1 { }
						%s
					}
					cluster C { ha hosts esx }
				}
				""".formatted(profile, network);
	}

	@Test
	void oneNicForManagementIsReportedOnceForAFleet() {
		assertFindings("CLU-04", cluster("", """
				vswitch vSwitch0 { uplinks vmnic0
					portgroup M { vmkernel vmk0 { services management } }   //! CLU-04 warning esx01.vmk0
				}
				"""));
	}

	@Test
	void aSecondUplinkThatIsNeverUsedDoesNotHelp() {
		assertFindings("CLU-04", cluster("", """
				vswitch vSwitch0 { uplinks vmnic0 vmnic1 active vmnic0
					portgroup M { vmkernel vmk0 { services management } }   //! CLU-04 warning esx01.vmk0
				}
				"""));
	}

	@Test
	void twoNicsAreFine() {
		assertFindings("CLU-04", cluster("",
				"vswitch vSwitch0 { uplinks vmnic0 vmnic1 portgroup M { vmkernel vmk0 { services management } } }"));
	}

	@Test
	void twoNetworksAreFine() {
		assertFindings("CLU-04", cluster("", """
				vswitch vSwitch0 { uplinks vmnic0 portgroup M { vmkernel vmk0 { services management } } }
				vswitch vSwitch1 { uplinks vmnic1 portgroup N { vmkernel vmk1 { services management } } }
				"""));
	}

	@Test
	void inALabOneNicIsEnough() {
		assertFindings("CLU-04", cluster("profile lab",
				"vswitch vSwitch0 { uplinks vmnic0 portgroup M { vmkernel vmk0 { services management } } }"));
	}
}
