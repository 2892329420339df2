/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class OneSwitchRuleTest {

	private static String design(String second, String marker) {
		return """
				datacenter Lab {
					switch a { port p1 { } port p2 { } }
					switch b { port p1 { } }
					host esx01 { nic vmnic0 { connect a.p1 } nic vmnic1 { %s }
						vswitch v { uplinks vmnic0 vmnic1 }   %s
					}
				}
				""".formatted(second, marker);
	}

	@Test
	void bothUplinksOnOneSwitchAreWorthMentioning() {
		assertFindings("NET-08", design("connect a.p2", "//! NET-08 info esx01.v"));
	}

	@Test
	void twoSwitchesAreFine() {
		assertFindings("NET-08", design("connect b.p1", ""));
	}

	@Test
	void whatIsNotShownIsNotJudged() {
		assertFindings("NET-08", design("", ""));
	}

	@Test
	void withOneSwitchThereIsNoOther() {
		assertFindings("NET-08", design("connect a.p2", "").replace("switch b { port p1 { } }", ""));
	}
}
