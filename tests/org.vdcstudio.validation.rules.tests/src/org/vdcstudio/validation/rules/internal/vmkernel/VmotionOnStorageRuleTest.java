/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class VmotionOnStorageRuleTest {

	private static String host(String services, String iscsi) {
		return """
				datacenter Lab { host esx[01..02] {
					vswitch v { portgroup P {
						vmkernel vmk1 { address "192.168.20.{n}/24" services vmotion %s }
						vmkernel vmk2 { address "192.168.30.{n}/24" }
					} }
					%s
				} }
				""".formatted(services, iscsi);
	}

	@Test
	void vmotionOnAStorageAdapterIsReportedOnceAndNotByVMK04() {
		String vsan = host("vsan   //! VMK-26 warning esx01.vmk1\n", "");
		assertFindings("VMK-26", vsan);
		assertFindings("VMK-26", host("   //! VMK-26 warning esx01.vmk1\n", "iscsi-adapter vmhba64 { enabled bind vmk1 }"));
	}

	@Test
	void storageElsewhereIsFine() {
		assertFindings("VMK-26", host("", "iscsi-adapter vmhba64 { enabled bind vmk2 }"));
	}

	@Test
	void managementIsNoStorage() {
		assertFindings("VMK-26", host("management", ""));
	}
}
