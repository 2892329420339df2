/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class ProtectedVmStorageRuleTest {

	private static String cluster(String vm) {
		return """
				datacenter Lab {
					array san { iqn "iqn.2026-01.example.lab:san" portal 192.168.20.30 { } lun lun0 { number 0 } }
					vmfs shared { extents san.lun0 }
					vmfs local { extents esx01.disk0 }
					host esx01 { disk disk0 { size 1 TiB } nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup I { vmkernel vmk0 { address 192.168.20.11/24 } } }
						iscsi-adapter vmhba64 { enabled iqn "iqn.1998-01.com.vmware:esx01" discover 192.168.20.30 }
					}
					host esx02 { nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup I { vmkernel vmk0 { address 192.168.20.12/24 } } }
						iscsi-adapter vmhba64 { enabled iqn "iqn.1998-01.com.vmware:esx02" discover 192.168.20.30 }
					}
					cluster C { ha hosts esx01 esx02 }
				%s
				}
				""".formatted(vm);
	}

	@Test
	void aProtectedVmOnALocalDiskIsAnError() {
		assertFindings("CLU-05", cluster("vm web[01..03] { on esx01 datastore local }   //! CLU-05 error web"));
	}

	@Test
	void aVmOnSharedStorageIsFine() {
		assertFindings("CLU-05", cluster("vm web { on esx01 datastore shared }"));
	}

	@Test
	void aVmThatIsNotRestartedMayBeAnywhere() {
		assertFindings("CLU-05", cluster("vm appliance { on esx01 datastore local restart-priority disabled }"));
	}

	@Test
	void oneCauseGivesOneFinding() {
		assertFindings("VMK-07", cluster("vm web { on esx01 datastore local }").replace("{ ha hosts", "{ ha drs manual hosts"));
	}
}
