/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class PortBindingHashRuleTest {

	private static String design(String balancing, String bind) {
		return """
				datacenter Lab { host esx[01..02] { nic vmnic0 { }
					vswitch v { uplinks vmnic0
						load-balancing %s
						portgroup P { vmkernel vmk1 { address "192.168.20.{n}/24" } }   %s
					}
					iscsi-adapter vmhba64 { enabled %s }
				} }
				""".formatted(balancing, bind.isEmpty() || !balancing.equals("ip-hash") ? "" : "//! NET-13 warning esx01.P", bind);
	}

	@Test
	void ipHashUnderPortBindingIsReported() {
		assertFindings("NET-13", design("ip-hash", "bind vmk1"));
	}

	@Test
	void theOriginatingPortIsFine() {
		assertFindings("NET-13", design("originating-port", "bind vmk1"));
	}

	@Test
	void withoutBindingItMayHash() {
		assertFindings("NET-13", design("ip-hash", ""));
	}

	@Test
	void theOriginatingPortIsUsed() {
		RuleCheck.fix("NET-13", design("ip-hash", "bind vmk1")).removesTheFinding();
	}
}
