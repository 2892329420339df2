/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SharedStorageRuleTest {

	/** Two hosts with vMotion; the second one sees the LUN only when the text says so. */
	private static String design(String secondHost, String rest) {
		return """
				datacenter Lab {
					array nas01 { portal 192.168.20.30 { } lun lun0 { } export isos { } }
					vmfs shared { extents nas01.lun0 }
					vmfs local1 { extents esx01.disk0 }
					vmfs unfinished { }
					nfs isos { mount nas01.isos }
					host esx01 {
						disk disk0 { }
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup All {
							vmkernel vmk1 { address 192.168.10.11/24 services vmotion }
							vmkernel vmk2 { address 192.168.20.11/24 }
						} }
						iscsi-adapter vmhba65 { enabled discover 192.168.20.30:3260 }
						mounts isos
					}
					host esx02 {
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup All {
							vmkernel vmk1 { address 192.168.10.12/24 services vmotion }
							vmkernel vmk2 { address 192.168.20.12/24 }
						} }
						%s
					}
				%s
				}
				""".formatted(secondHost, rest);
	}

	private static final String SEES = "iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }";

	@Test
	void inAClusterWithDrsItIsAnError() {
		assertFindings("VMK-07", design(SEES, """
				cluster Prod { hosts esx01 esx02 drs fully-automated }
				vm web {
					on Prod
					datastore local1   //! VMK-07 error web
				}
				"""));
	}

	@Test
	void whyAHostDoesNotSeeSharedStorageIsLeftToTheStorageRules() {
		for (String second : new String[] { "", "iscsi-adapter vmhba65 { discover 192.168.20.30 }", "iscsi-adapter vmhba65 { enabled }" }) {
			assertFindings("VMK-07", design(second, """
					cluster Prod { hosts esx01 esx02 drs manual }
					vm web { on Prod datastore shared }
					vm iso { on Prod datastore isos }
					"""));
		}
	}

	@Test
	void aFleetIsReportedOnce() {
		assertFindings("VMK-07", design("", """
				cluster Prod { hosts esx01 esx02 drs manual }
				vm-template small { datastore local1 }
				vm web[01..40] like small { on Prod }  //! VMK-07 error web
				"""));
	}

	@Test
	void whatHaCannotRestartIsReportedByCLU05() {
		assertFindings("VMK-07", design("", """
				cluster Prod { hosts esx01 esx02 ha }
				vm web { on Prod datastore local1 }
				vm local { on Prod datastore local1 restart-priority disabled }   //! VMK-07 error local
				"""));
	}

	@Test
	void sharedStorageIsFine() {
		assertFindings("VMK-07", design(SEES + " mounts isos", """
				cluster Prod { hosts esx01 esx02 ha drs fully-automated }
				vm web { on Prod datastore shared disk data { datastore isos } }
				"""));
	}

	@Test
	void outsideOfClustersItIsInformation() {
		assertFindings("VMK-07", design(SEES, """
				vm web {
					on esx01
					datastore local1   //! VMK-07 info web
				}
				vm app { on esx01 datastore shared }
				"""));
	}

	@Test
	void whatIsUnfinishedIsNotJudged() {
		assertFindings("VMK-07", design(SEES, """
				cluster Prod { hosts esx01 esx02 ha }
				vm web { on Prod datastore unfinished }
				vm app { on Prod }
				"""));
	}

	@Test
	void aPlannedComputeMigrationNeedsItAndOneWithStorageDoesNot() {
		assertFindings("VMK-07", design("", """
				vm web {
					on esx01
					datastore shared    //! VMK-07 info web
				}
				scenario "Move it" {
					at 10 s vmotion web to esx02     //! VMK-07 error Move it.VMotion1
					at 20 s vmotion web to esx02 datastore isos
				}
				"""));
	}
}
