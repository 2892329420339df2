/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ValidationOptions;

/** The three rules about the space of a datastore: each judges its own part of it. */
class DatastoreCapacityRulesTest {

	private static final String[] RULES = { "STO-29", "STO-30", "STO-44" };

	private static void assertOnly(String expected, String disks) {
		String text = """
				datacenter Lab profile production {
					array nas01 { lun lun0 { size 100 GiB } }
					vmfs shared { extents nas01.lun0 }   %s
					host esx01 { }
					vm web { on esx01 memory 4 GiB datastore shared %s }
				}
				""".formatted(expected, disks);
		for (String rule : RULES) {
			assertFindings(rule, text);
		}
	}

	@Test
	void whatDoesNotFitIsAnError() {
		assertOnly("//! STO-44 error shared", "disk a { size 97 GiB }");
	}

	@Test
	void theSwapFileCountsAsFarAsMemoryIsNotReserved() {
		assertOnly("//! STO-29 warning shared", "disk a { size 96 GiB }");
		assertOnly("//! STO-29 warning shared", "memory-reservation 4 GiB disk a { size 100 GiB }");
	}

	@Test
	void littleFreeSpaceIsAWarning() {
		assertOnly("//! STO-29 warning shared", "disk a { size 82 GiB }");
		assertOnly("", "disk a { size 81 GiB }");
	}

	@Test
	void thinDisksMayPromiseHalfAsMuchAgain() {
		assertOnly("", "disk a { size 146 GiB provisioning thin }");
		assertOnly("//! STO-30 warning shared", "disk a { size 147 GiB provisioning thin }");
	}

	@Test
	void datastoresOfUnknownSizeAndVmsThatAreOffAreNotCounted() {
		assertOnly("", "power off disk a { size 85 GiB }");
		assertFindings("STO-44", """
				datacenter Lab { array nas01 { lun lun0 { } } vmfs shared { extents nas01.lun0 } host esx01 { }
					vm web { on esx01 datastore shared disk a { size 900 TiB } } }
				""");
	}

	@Test
	void aLabIsOnlyTold() {
		assertFindings("STO-29", ValidationOptions.profile("lab"), """
				datacenter Lab {
					array nas01 { lun lun0 { size 100 GiB } }
					vmfs shared { extents nas01.lun0 }   //! STO-29 info shared
					host esx01 { }
					vm web { on esx01 datastore shared disk a { size 90 GiB } }
				}
				""");
	}
}
