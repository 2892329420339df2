/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ValidationOptions;

class PathCountRuleTest {

	private static final String ONE_PATH = IscsiDesign
			.of("portgroup iSCSI { vmkernel vmk1 { address 192.168.20.11/24 } }", "enabled discover 192.168.20.30", "")
			.replace("iscsi-adapter vmhba65 {", "iscsi-adapter vmhba65 {   //! STO-16 warning esx01.vmhba65");

	@Test
	void aSinglePathIsAWarningButEnoughForALab() {
		assertFindings("STO-16", ONE_PATH);
		assertFindings("STO-16", ValidationOptions.profile("lab"), ONE_PATH.replaceAll("//!.*", ""));
	}

	@Test
	void twoBoundAdaptersOrTwoPortalsAreTwoPaths() {
		assertFindings("STO-16", IscsiDesign.withAdapter(IscsiDesign.ADAPTER));
		assertFindings("STO-16", IscsiDesign.of("portgroup iSCSI { vmkernel vmk1 { address 192.168.20.11/24 } }",
				"enabled discover 192.168.20.30", "portal 192.168.20.31 { }"));
	}

	@Test
	void pathsThatDoNotWorkAreLeftToOtherRules() {
		assertFindings("STO-16", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { active vmnic1 vmkernel vmk1 { address 192.168.20.11/24 } }
				portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.21.12/24 } }
				"""));
	}

	@Test
	void lunsWithoutDatastoreAreNotCounted() {
		assertFindings("STO-16", ONE_PATH.replace("vmfs shared { extents nas01.lun0 }", "").replaceAll("//!.*", ""));
	}
}
