/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ValidationOptions;

/** The rules about what a cluster keeps for the failure of hosts. */
class FailoverRulesTest {

	private static final String[] RULES = { "CLU-09", "CLU-10", "CLU-26" };

	/** Three hosts of 16 GiB and 12 GHz; what the cluster says, and its VMs. */
	private static void assertOnly(String cluster, String vms) {
		for (String rule : RULES) {
			assertFindings(rule, design(cluster, vms));
		}
	}

	private static String design(String cluster, String vms) {
		return """
				datacenter Prod profile production {
					host esx[1..3] { cpu 1 x 4 at 3000 MHz memory 16 GiB }
					cluster Compute {
						hosts esx
						%s
					}
					%s
				}
				""".formatted(cluster, vms);
	}

	@Test
	void reservationsThatTakeTheFailoverCapacityAreAnError() {
		assertOnly("""
				ha
				admission-control slots     //! CLU-09 error Compute
				""", "vm web[1..3] { on Compute memory 8 GiB memory-reservation 9 GiB }");
		assertOnly("""
				ha
				admission-control percentage   //! CLU-09 error Compute
				""", "vm web[1..3] { on Compute memory 11 GiB memory-reservation 11 GiB }");
	}

	@Test
	void failoverHostsStayEmpty() {
		assertFindings("CLU-09", """
				datacenter Prod {
					host esx01 { }
					host esx02 { }
					cluster Compute { hosts esx01 esx02 ha
						admission-control failover-hosts  //! CLU-09 error Compute
						failover-hosts esx02
					}
					vm web { on esx02 }
				}
				""");
	}

	@Test
	void whatFitsIsFine() {
		assertOnly("ha admission-control percentage", "vm web[1..3] { on Compute memory 10 GiB memory-reservation 8 GiB }");
	}

	@Test
	void withoutHaNothingIsPromised() {
		assertOnly("", "vm web[1..3] { on Compute memory 15 GiB memory-reservation 15 GiB }");
	}

	@Test
	void hostsOfUnknownSizeAreNotCounted() {
		for (String rule : RULES) {
			assertFindings(rule, design("ha", "vm web { on Compute memory 99 GiB }").replace("memory 16 GiB", ""));
		}
	}

	@Test
	void aPercentageBelowTheHostFailuresIsAWarningAndTheFixDerivesIt() {
		String text = design("""
				ha
				cpu-percentage 25      //! CLU-10 warning Compute
				memory-percentage 40
				""", "");
		assertFindings("CLU-10", text);
		assertTrue(!fix("CLU-10", text).removesTheFinding().fixedText().contains("cpu-percentage"));
	}

	@Test
	void theDerivedPercentageAndMoreAreFine() {
		assertOnly("ha cpu-percentage 34 memory-percentage 50", "");
		assertOnly("ha admission-control slots cpu-percentage 1", "");
	}

	@Test
	void memoryThatTheOthersDoNotHaveIsAWarning() {
		String text = design("""
				ha
				""", "vm web[1..3] { on Compute memory 11 GiB }").replace("cluster Compute {", "cluster Compute {  //! CLU-26 warning Compute");
		for (String rule : RULES) {
			assertFindings(rule, text);
		}
		assertFindings("CLU-26", ValidationOptions.profile("lab"), text.replace("warning", "info"));
	}

	@Test
	void reservationsThatTheOthersDoNotHaveAreAnError() {
		String text = design("ha admission-control off", "vm web[1..3] { on Compute memory 11 GiB memory-reservation 11 GiB }")
				.replace("cluster Compute {", "cluster Compute {  //! CLU-26 error Compute");
		assertFindings("CLU-26", text);
	}

	@Test
	void whatDoesNotFitEvenWithAllHostsIsLeftToAnotherRule() {
		assertOnly("ha", "vm web[1..3] { on Compute memory 17 GiB }");
	}
}
