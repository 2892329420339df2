/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class ExtentOwnerRuleTest {

	@Test
	void twoDatastoresOnOneDeviceAreAnError() {
		assertFindings("STO-13", """
				datacenter Lab {
					array nas01 { lun lun0 { } lun lun1 { } }
					vmfs first { extents nas01.lun0 }
					vmfs second { extents nas01.lun1 nas01.lun0 }   //! STO-13 error second
				}
				""");
	}

	@Test
	void aDeviceForEachDatastoreIsFine() {
		assertFindings("STO-13", """
				datacenter Lab {
					array nas01 { lun lun0 { } }
					host esx01 { disk disk0 { } }
					vmfs first { extents nas01.lun0 }
					vmfs second { extents esx01.disk0 }
				}
				""");
	}

	@Test
	void aDatastoreMayHaveSeveralExtents() {
		assertFindings("STO-13", """
				datacenter Lab {
					array nas01 { lun lun0 { } lun lun1 { } }
					vmfs first { extents nas01.lun0 nas01.lun1 nas01.lun0 }
				}
				""");
	}
}
