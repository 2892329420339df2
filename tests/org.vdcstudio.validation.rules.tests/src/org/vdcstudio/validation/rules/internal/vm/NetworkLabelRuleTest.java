/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class NetworkLabelRuleTest {

	private static final String LABEL_IN_CAPITALS = """
			datacenter Lab profile lab {
				host esx01 { vswitch vSwitch0 { portgroup "VM Network" { } } }
				vm web { on esx01 nic eth0 { network "vm network" } }  // in a hurry
			}
			""";

	@Test
	void aLabelThatTheHostDoesNotHaveIsAnError() {
		assertFindings("VMS-01", """
				datacenter Lab {
					host esx01 { vswitch vSwitch0 { portgroup "VM Network" { } } }
					vm web { on esx01 nic eth0 { network "VM Network" } nic eth1 { network Backup } }  //! VMS-01 error web
				}
				""");
	}

	@Test
	void labelsAreCaseSensitive() {
		RuleCheck check = RuleCheck.of(LABEL_IN_CAPITALS);
		assertEquals("web.eth0 looks for port group 'vm network', which host esx01 does not have. Its port group is called 'VM Network'.",
				check.finding("VMS-01").message());
	}

	@Test
	void aNicWithoutLabelIsAWarningWhereItIsWritten() {
		assertFindings("VMS-01", """
				datacenter Lab {
					host esx01 { vswitch vSwitch0 { portgroup "VM Network" { } } }
					vm-template small {
						nic eth0 { }  //! VMS-01 warning small.eth0
					}
					vm web[1..3] like small { on esx01 }
				}
				""");
	}

	@Test
	void aHostWithoutPortGroupsAndAVmOnNoHostAreNotJudged() {
		assertFindings("VMS-01", """
				datacenter Lab {
					host esx01 { }
					vm web { on esx01 nic eth0 { network Any } }
					vm app { nic eth0 { network Any } }
				}
				""");
	}

	@Test
	void aFleetIsReportedOnce() {
		assertFindings("VMS-01", """
				datacenter Lab {
					host esx01 { vswitch vSwitch0 { portgroup "VM Network" { } } }
					vm web[01..40] {  on esx01
						nic eth0 { network Nowhere }  //! VMS-01 error web
					}
				}
				""");
	}

	@Test
	void theFixWritesTheLabelAsThePortGroupHasIt() {
		RuleCheck.fix("VMS-01", LABEL_IN_CAPITALS).removesTheFinding()
				.leaves(LABEL_IN_CAPITALS.replace("network \"vm network\"", "network \"VM Network\""));
	}

	@Test
	void theFixHasNothingToOfferWhenNoLabelIsAlike() {
		RuleCheck.fix("VMS-01", """
				datacenter Lab {
					host esx01 { vswitch vSwitch0 { portgroup "VM Network" { } } }
					vm web { on esx01 nic eth0 { network Backup } }
				}
				""").offersNothing();
	}
}
