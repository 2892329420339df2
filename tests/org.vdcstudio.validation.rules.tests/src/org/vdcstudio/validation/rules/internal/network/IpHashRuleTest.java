/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class IpHashRuleTest {

	private static String design(String balancing, String lag) {
		return """
				datacenter Lab {
					switch sw { port p1 { } port p2 { } %s }
					host esx01 { nic vmnic0 { connect sw.p1 } nic vmnic1 { connect sw.p2 }
						vswitch v { uplinks vmnic0 vmnic1
							load-balancing %s
							portgroup P { }
						}
					}
				}
				""".formatted(lag, balancing);
	}

	@Test
	void ipHashWithoutABundleIsAnError() {
		assertFindings("NET-09", design("ip-hash   //! NET-09 error esx01.v", ""));
		assertFindings("NET-09", design("ip-hash   //! NET-09 error esx01.v", "lag l { mode lacp ports sw.p1 sw.p2 }"));
	}

	@Test
	void aStaticBundleIsFine() {
		assertFindings("NET-09", design("ip-hash", "lag l { mode static ports sw.p1 sw.p2 }"));
	}

	@Test
	void otherPoliciesNeedNone() {
		assertFindings("NET-09", design("originating-port", ""));
	}

	@Test
	void unknownPortsAreNotJudged() {
		assertFindings("NET-09", design("ip-hash", "").replace("connect sw.p2", ""));
	}

	@Test
	void theOriginatingPortIsUsed() {
		RuleCheck.fix("NET-09", design("ip-hash", "")).removesTheFinding();
	}
}
