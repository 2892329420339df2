/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class ClusterDatastoreRuleTest {

	private static String design(String first, String second, String rest) {
		return """
				datacenter Lab {
					array nas01 { portal 192.168.20.30 { } lun lun0 { } export images { path "/images" } export data { path "/data" } }
					vmfs shared { extents nas01.lun0 }
					vmfs local { extents esx01.disk0 }
					nfs images { mount nas01.images }
					nfs data { mount nas01.data }
					host esx01 { disk disk0 { } nic vmnic0 { } nic vmnic1 { } mounts %s
						vswitch vSwitch0 { uplinks vmnic0 vmnic1 portgroup Storage { vmkernel vmk1 { address 192.168.20.11/24 } } } }
					host esx02 { nic vmnic0 { } nic vmnic1 { } %s
						vswitch vSwitch0 { uplinks vmnic0 vmnic1 portgroup Storage { vmkernel vmk1 { address 192.168.20.12/24 } } } }
				%s
				}
				""".formatted(first, second, rest);
	}

	@Test
	void anNfsDatastoreThatOneHostDoesNotMountIsAWarning() {
		String text = design("images", "", "cluster Prod { hosts esx01 esx02 ha }").replace("nfs images {",
				"nfs images { //! STO-21 warning images\n");
		assertFindings("STO-21", text);
		String mended = fix("STO-21", text).removesTheFinding().fixedText();
		assertTrue(mended.contains("mounts images") && mended.lastIndexOf("mounts images") > mended.indexOf("host esx02"), mended);
	}

	@Test
	void itIsAnErrorWhenAVmOfTheClusterIsOnIt() {
		String text = design("images data", "mounts images", """
				cluster Prod { hosts esx01 esx02 drs manual }
				vm web { on esx01 datastore data }
				""").replace("nfs data {", "nfs data { //! STO-21 error data\n");
		assertFindings("STO-21", text);
		assertTrue(fix("STO-21", text).removesTheFinding().fixedText().contains("mounts images data"));
	}

	@Test
	void aHostWithoutIscsiAdapterLacksTheLun() {
		String text = design("images iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }", "mounts images",
				"cluster Prod { hosts esx01 esx02 ha }").replace("vmfs shared {", "vmfs shared { //! STO-21 warning shared\n");
		assertFindings("STO-21", text);
		fix("STO-21", text).offersNothing();
	}

	@Test
	void datastoresEverywhereOrNowhereAndOutsideOfClustersAreFine() {
		assertFindings("STO-21", design("images", "mounts images", "cluster Prod { hosts esx01 esx02 ha }"));
		assertFindings("STO-21", design("images", "", "cluster Prod { hosts esx01 esx02 }"));
	}

	@Test
	void brokenPathsAreLeftToOtherRules() {
		assertFindings("STO-21", design("images iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }",
				"mounts images iscsi-adapter vmhba65 { discover 192.168.20.30 }", "cluster Prod { hosts esx01 esx02 ha }"));
	}
}
