/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class TeamingMembersRuleTest {

	private static String design(String team) {
		return """
				datacenter Lab { host esx[01..02] { nic vmnic0 { } nic vmnic1 { } nic vmnic2 { }
					vswitch v { uplinks vmnic0 vmnic1
						portgroup P {
							%s
						}
					}
				} }
				""".formatted(team);
	}

	@Test
	void bothActiveAndStandbyIsAnError() {
		assertFindings("NET-04", design("active vmnic0 standby vmnic0   //! NET-04 error esx01.P"));
	}

	@Test
	void aNicOfAnotherSwitchIsAnError() {
		assertFindings("NET-04", design("active vmnic0 vmnic2   //! NET-04 error esx01.P"));
	}

	@Test
	void eachUplinkOnceIsFine() {
		assertFindings("NET-04", design("active vmnic0 standby vmnic1"));
	}

	@Test
	void aTeamThatIsNotNamedUsesAllUplinks() {
		assertFindings("NET-04", design(""));
	}

	@Test
	void distributedSwitchesAreReportedOnce() {
		assertFindings("NET-04", """
				datacenter Lab {
					distributed-switch d { uplink up1 uplink up2
						portgroup P { active d.up1 standby d.up1 }   //! NET-04 error d.P
					}
					host esx[01..40] { nic vmnic0 { } join d { uplink d.up1 is vmnic0 } }
				}
				""");
	}

	@Test
	void theNicIsRemovedFromStandby() {
		RuleCheck.fix("NET-04", design("active vmnic0 standby vmnic0   // by mistake")).removesTheFinding();
	}
}
