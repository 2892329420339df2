/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class BeaconCountRuleTest {

	private static String design(String uplinks, String properties) {
		return """
				datacenter Lab { host esx[01..02] { nic vmnic0 { } nic vmnic1 { } nic vmnic2 { }
					vswitch v { uplinks %s
						%s
						portgroup P { }
					}
				} }
				""".formatted(uplinks, properties);
	}

	@Test
	void twoNicsAreTooFew() {
		assertFindings("NET-11", design("vmnic0 vmnic1", "failure-detection beacon   //! NET-11 warning esx01.v"));
	}

	@Test
	void threeNicsAreFine() {
		assertFindings("NET-11", design("vmnic0 vmnic1 vmnic2", "failure-detection beacon"));
	}

	@Test
	void ipHashIsReportedByNET10() {
		assertFindings("NET-11", design("vmnic0 vmnic1", "load-balancing ip-hash failure-detection beacon"));
	}
}
