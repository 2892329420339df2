/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class MacChangesRuleTest {

	@Test
	void standardSwitchesAcceptItByDefault() {
		assertFindings("SEC-02", """
				datacenter Site { host esx[01..02] {
					vswitch v { portgroup P { } }   //! SEC-02 warning esx01.v
				} }
				""");
	}

	@Test
	void rejectingItIsFine() {
		assertFindings("SEC-02", "datacenter Site { host esx01 { vswitch v { mac-changes reject portgroup P { } } } }");
	}

	@Test
	void distributedSwitchesRejectItByDefault() {
		assertFindings("SEC-02", """
				datacenter Site {
					distributed-switch d { uplink up portgroup P { } portgroup Q { mac-changes accept } }   //! SEC-02 warning d.Q
					host esx[01..40] { nic vmnic0 { } join d { uplink d.up is vmnic0 } }
				}
				""");
	}

	@Test
	void itIsRejected() {
		RuleCheck.fix("SEC-02", "datacenter Site { host esx01 { vswitch v { portgroup P { } } } }").removesTheFinding();
	}
}
