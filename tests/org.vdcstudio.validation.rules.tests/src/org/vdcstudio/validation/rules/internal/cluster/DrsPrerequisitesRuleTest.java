/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class DrsPrerequisitesRuleTest {

	private static String cluster(String host, String properties) {
		return """
				datacenter Lab {
					host esx01 { vswitch v { portgroup P { vmkernel vmk1 { services vmotion } } } }
					%s
					cluster C { hosts esx01 esx02
						%s
					}
				}
				""".formatted(host, properties);
	}

	@Test
	void aHostWithoutVmotionIsAnError() {
		assertFindings("CLU-20", cluster("host esx02 { }   //! CLU-20 error esx02", "drs manual"));
	}

	@Test
	void vmotionOnEveryHostIsFine() {
		assertFindings("CLU-20", cluster("host esx02 { vswitch v { portgroup P { vmkernel vmk1 { stack vmotion } } } }", "drs manual"));
	}

	@Test
	void withoutDrsNobodyNeedsIt() {
		assertFindings("CLU-20", cluster("host esx02 { }", "drs off"));
	}

	@Test
	void aFleetIsReportedOnce() {
		assertFindings("CLU-20", """
				datacenter Lab {
					host esx[01..40] { }   //! CLU-20 error esx
					cluster C { hosts esx drs manual }
				}
				""");
	}

	@Test
	void noSharedDatastoreIsAnErrorWhenFullyAutomated() {
		String host = "host esx02 { disk disk0 { size 1 TiB } vswitch v { portgroup P { vmkernel vmk1 { stack vmotion } } } } vmfs local { extents esx02.disk0 }";
		assertFindings("CLU-20", cluster(host, "drs fully-automated   //! CLU-20 error C"));
		assertFindings("CLU-20", cluster(host, "drs partially-automated"));
	}

	@Test
	void vmotionIsSwitchedOnAtAnAdapterThatIsFree() {
		RuleCheck.fix("CLU-20", cluster("""
				host esx02 { vswitch v {
					portgroup M { vlan 10 vmkernel vmk0 { address 192.168.0.12/24 services management } }
					portgroup P { vlan 20 vmkernel vmk1 { address 192.168.20.12/24 } }
				} }
				""", "drs manual")).removesTheFinding();
	}

	@Test
	void withoutAFreeAdapterThereIsNothingToOffer() {
		RuleCheck.fix("CLU-20", cluster("host esx02 { }", "drs manual")).offersNothing();
	}
}
