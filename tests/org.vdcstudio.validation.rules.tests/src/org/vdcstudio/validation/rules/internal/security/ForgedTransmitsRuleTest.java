/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class ForgedTransmitsRuleTest {

	@Test
	void standardSwitchesAcceptItByDefault() {
		assertFindings("SEC-03", """
				datacenter Site { host esx[01..02] {
					vswitch v { portgroup P { } }   //! SEC-03 warning esx01.v
				} }
				""");
	}

	@Test
	void rejectingItIsFine() {
		assertFindings("SEC-03", "datacenter Site { host esx01 { vswitch v { forged-transmits reject portgroup P { } } } }");
	}

	@Test
	void theUplinksOfADistributedSwitchMayForge() {
		assertFindings("SEC-03", """
				datacenter Site {
					distributed-switch d { uplink up portgroup P { } }
					host esx[01..40] { nic vmnic0 { } join d { uplink d.up is vmnic0 } }
				}
				""");
	}

	@Test
	void itIsRejected() {
		RuleCheck.fix("SEC-03", "datacenter Site { host esx01 { vswitch v { portgroup P { } } } }").removesTheFinding();
	}
}
