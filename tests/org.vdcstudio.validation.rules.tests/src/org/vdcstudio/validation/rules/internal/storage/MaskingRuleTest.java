/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class MaskingRuleTest {

	/** Two hosts in a cluster; the access group names the first one and what is given. */
	private static String design(String group) {
		return """
				datacenter Lab {
					array nas01 { portal 192.168.20.30 { } lun lun0 { } lun lun1 { }
						access-group esx {
							initiator "iqn.1998-01.com.vmware:esx01"
							%s
							present lun0
						}
					}
					vmfs shared { extents nas01.lun0 }
					host esx[01..02] {
						nic vmnic1 { }
						vswitch vSwitch1 { uplinks vmnic1 portgroup iSCSI { vmkernel vmk1 { address 192.168.20.11/24 } } }
						iscsi-adapter vmhba65 {
							enabled
							iqn "iqn.1998-01.com.vmware:esx{n}"   //! STO-11 error esx02.vmhba65
							discover 192.168.20.30
						}
					}
					cluster Prod { hosts esx ha }
				}
				""".formatted(group);
	}

	@Test
	void aHostOutsideOfTheAccessGroupIsAnError() {
		assertFindings("STO-11", design(""));
	}

	@Test
	void addressesAreCheckedToo() {
		assertFindings("STO-11", design("initiator \"iqn.1998-01.com.vmware:esx02\" from 192.168.30.0/24").replace("error esx02", "error esx01"));
	}

	@Test
	void namedInitiatorsSeeTheLun() {
		assertFindings("STO-11", design("initiator \"iqn.1998-01.com.vmware:esx02\"").replaceAll("//!.*", ""));
	}

	@Test
	void withoutAccessGroupsEverybodySeesEverything() {
		assertFindings("STO-11", IscsiDesign.withAdapter(IscsiDesign.ADAPTER));
	}

	@Test
	void lunsOfOtherClustersMayBeHidden() {
		assertFindings("STO-11", IscsiDesign.of(IscsiDesign.PORT_GROUPS, IscsiDesign.ADAPTER, """
				lun lun1 { }
				access-group esx { initiator "iqn.1998-01.com.vmware:esx01" present lun0 }
				access-group others { initiator "iqn.1998-01.com.vmware:esx09" present lun1 }
				""").replace("vmfs shared", "vmfs theirs { extents nas01.lun1 }\nvmfs shared"));
	}

	@Test
	void theFixAddsTheInitiator() {
		String text = IscsiDesign.of(IscsiDesign.PORT_GROUPS, IscsiDesign.ADAPTER,
				"access-group esx { initiator \"iqn.1998-01.com.vmware:esx09\" present lun0 }");
		String mended = fix("STO-11", text).removesTheFinding().fixedText();
		assertTrue(mended.contains("initiator \"iqn.1998-01.com.vmware:esx01\""), mended);
	}
}
