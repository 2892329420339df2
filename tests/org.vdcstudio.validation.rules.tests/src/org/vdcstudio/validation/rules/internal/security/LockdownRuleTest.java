/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class LockdownRuleTest {

	@Test
	void withoutLockdownAHostIsReported() {
		assertFindings("SEC-04", """
				datacenter Site {
					host esx[01..40] { }   //! SEC-04 warning esx
				}
				""");
	}

	@Test
	void normalLockdownIsFine() {
		assertFindings("SEC-04", "datacenter Site { host esx01 { lockdown normal } }");
	}

	@Test
	void strictLockdownAndLabsAreFine() {
		assertFindings("SEC-04", "datacenter Site { host esx01 { lockdown strict } }");
		assertFindings("SEC-04", "datacenter Lab profile lab { host esx01 { } }");
	}

	@Test
	void itIsLockedDown() {
		RuleCheck.fix("SEC-04", "datacenter Site { host esx01 { } }").removesTheFinding();
	}
}
