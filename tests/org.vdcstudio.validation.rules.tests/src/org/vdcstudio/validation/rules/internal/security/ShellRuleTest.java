/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class ShellRuleTest {

	@Test
	void runningServicesAreReported() {
		assertFindings("SEC-05", """
				datacenter Site { host esx[01..40] {
					ssh on     //! SEC-05 warning esx
					shell on   //! SEC-05 warning esx
				} }
				""");
	}

	@Test
	void stoppedServicesAreFine() {
		assertFindings("SEC-05", "datacenter Site { host esx01 { ssh off shell off } }");
	}

	@Test
	void theyAreStoppedByDefaultAndMayRunInALab() {
		assertFindings("SEC-05", "datacenter Site { host esx01 { } }");
		assertFindings("SEC-05", "datacenter Lab profile lab { host esx01 { ssh on } }");
	}

	@Test
	void sshIsStopped() {
		RuleCheck.fix("SEC-05", "datacenter Site { host esx01 { ssh on } }").removesTheFinding();
	}
}
