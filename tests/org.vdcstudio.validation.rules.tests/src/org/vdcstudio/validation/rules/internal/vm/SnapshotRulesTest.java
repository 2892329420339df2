/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class SnapshotRulesTest {

	private static final ValidationOptions TODAY = new ValidationOptions(List.of(), Optional.of(LocalDate.of(2026, 11, 22)));

	private static String vm(String properties) {
		return """
				datacenter Datacenter {
					array nas01 { lun lun7 { number 7 size 10 GiB } }
					vm web { %s }
				}
				""".formatted(properties);
	}

	@Test
	void aSnapshotOfLastWeekIsAWarning() {
		assertFindings("VMS-08", TODAY, vm("""
				snapshot before { taken 2026-11-15    //! VMS-08 warning web.before
					snapshot after { taken 2026-11-19 }
				}
				"""));
	}

	@Test
	void withoutADayNothingIsOld() {
		assertFindings("VMS-08", vm("snapshot before { taken 1999-12-31 }"));
	}

	@Test
	void aSnapshotWithoutDateIsNotJudged() {
		assertFindings("VMS-08", TODAY, vm("snapshot before { }"));
	}

	@Test
	void theFixDeletesTheSnapshot() {
		String text = vm("cpus 2\n\t\tsnapshot before { taken 2026-11-15 }");
		RuleCheck.fix("VMS-08", TODAY, text).with("delete-snapshot").removesTheFinding();
	}

	@Test
	void theFixKeepsASnapshotOnWhichOthersRest() {
		RuleCheck.fix("VMS-08", TODAY, vm("snapshot before { taken 2026-11-15 snapshot after { taken 2026-11-21 } }")).on("web.before")
				.offersNothing();
	}

	@Test
	void aChainMayHave32Snapshots() {
		assertFindings("VMS-09", vm(chain(32)));
		assertFindings("VMS-09", vm("\n" + chain(33) + "  //! VMS-09 error web\n"));
	}

	@Test
	void snapshotsSideBySideMakeNoChain() {
		assertFindings("VMS-09", vm("snapshot a { " + chain(31) + " } snapshot other { " + chain(31).replace("snapshot s", "snapshot t") + "}"));
	}

	@Test
	void whatCannotBeInASnapshotIsAnError() {
		assertFindings("VMS-10", vm("disk raw { raw-device nas01.lun7 compatibility physical } snapshot before { }  //! VMS-10 error web\n"));
		assertFindings("VMS-10", vm("disk quorum { sharing bus } snapshot before { }  //! VMS-10 error web\n"));
		assertFindings("VMS-10", vm("host-device \"0000:3b:00.0\" snapshot before { }  //! VMS-10 error web\n"));
	}

	@Test
	void aRawDeviceInVirtualModeCanBeInASnapshot() {
		assertFindings("VMS-10", vm("disk raw { raw-device nas01.lun7 compatibility virtual } snapshot before { }"));
	}

	@Test
	void withoutSnapshotNothingStandsInItsWay() {
		assertFindings("VMS-10", vm("disk raw { raw-device nas01.lun7 compatibility physical } host-device \"0000:3b:00.0\""));
	}

	@Test
	void memoryAndAnIndependentDiskDoNotGoTogether() {
		assertFindings("VMS-11", vm("disk logs { mode independent }\nsnapshot before { memory }  //! VMS-11 error web.before\n"));
		assertFindings("VMS-11", vm("disk logs { }\nsnapshot before { memory }"));
	}

	@Test
	void withoutMemoryAnIndependentDiskIsLeftOut() {
		assertFindings("VMS-11", vm("disk logs { mode independent }\nsnapshot before { }"));
	}

	private static String chain(int length) {
		String chain = "";
		for (int i = length; i > 0; i--) {
			chain = "snapshot s" + i + " { " + chain + " }";
		}
		return chain;
	}
}
