/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class EdgePortRuleTest {

	private static String design(String profile, String port) {
		return """
				datacenter Site %s {
					switch sw { port p[1..2] { %s
						} port up { } }
					host esx[01..02] { nic vmnic0 { connect sw.p } }
				}
				""".formatted(profile, port);
	}

	@Test
	void anOrdinaryPortIsReportedOnce() {
		assertFindings("NET-15", design("", "trunk 10   //! NET-15 warning sw.p"));
	}

	@Test
	void anEdgePortIsFine() {
		assertFindings("NET-15", design("", "edge"));
	}

	@Test
	void aLabMayWait() {
		assertFindings("NET-15", design("profile lab", ""));
	}
}
