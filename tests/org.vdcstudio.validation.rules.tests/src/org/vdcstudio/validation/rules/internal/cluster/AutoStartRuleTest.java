/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class AutoStartRuleTest {

	private static String cluster(String properties, String vm) {
		return """
				datacenter Lab { host esx[01..02] { }
					cluster C { hosts esx %s }
					vm web[01..02] { on C
						%s
					}
				}
				""".formatted(properties, vm);
	}

	@Test
	void automaticStartupInAnHaClusterIsReported() {
		assertFindings("CLU-16", cluster("ha", "auto-start   //! CLU-16 warning web"));
	}

	@Test
	void leavingItToHaIsFine() {
		assertFindings("CLU-16", cluster("ha", "restart-priority high"));
	}

	@Test
	void withoutHaItWorks() {
		assertFindings("CLU-16", cluster("", "auto-start"));
	}

	@Test
	void itIsLeftToHa() {
		RuleCheck.fix("CLU-16", cluster("ha", "auto-start")).removesTheFinding();
	}
}
