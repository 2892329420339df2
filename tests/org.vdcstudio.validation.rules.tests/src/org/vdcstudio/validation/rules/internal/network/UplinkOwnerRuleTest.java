/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class UplinkOwnerRuleTest {

	@Test
	void anUplinkOfTwoSwitchesIsAnError() {
		assertFindings("NET-03", """
				datacenter Lab {
					host esx01 {
						nic vmnic0 { }
						nic vmnic1 { }
						vswitch vSwitch0 { uplinks vmnic0 }
						vswitch vSwitch1 {
							uplinks vmnic1
								vmnic0              //! NET-03 error esx01.vSwitch1
						}
					}
				}
				""");
	}

	@Test
	void oneSwitchForEachNicIsFine() {
		assertFindings("NET-03", """
				datacenter Lab {
					host esx01 {
						nic vmnic0 { }
						nic vmnic1 { }
						vswitch vSwitch0 { uplinks vmnic0 }
						vswitch vSwitch1 { uplinks vmnic1 }
					}
				}
				""");
	}

	@Test
	void repetitionAndOtherHostsDoNotCount() {
		assertFindings("NET-03", """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 vmnic0 } }
					host esx02 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 } }
				}
				""");
	}

	@Test
	void aNicOfAStandardAndADistributedSwitchIsAnErrorOnceForAFleet() {
		assertFindings("NET-03", """
				datacenter Lab {
					distributed-switch d { uplink up }
					host esx[01..40] {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 }
						join d { uplink d.up is vmnic0 }   //! NET-03 error esx01.d
					}
				}
				""");
	}

	@Test
	void aNicBehindTwoUplinksOfOneSwitchIsAnError() {
		assertFindings("NET-03", """
				datacenter Lab {
					distributed-switch d { uplink up1 uplink up2 }
					host esx01 {
						nic vmnic0 { }
						join d { uplink d.up1 is vmnic0 uplink d.up2 is vmnic0 }   //! NET-03 error esx01.d
					}
				}
				""");
	}
}
