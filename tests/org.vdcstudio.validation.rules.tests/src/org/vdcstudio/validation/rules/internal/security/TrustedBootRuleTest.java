/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class TrustedBootRuleTest {

	@Test
	void aHostWithoutSecureBootIsReported() {
		assertFindings("SEC-10", """
				datacenter Site {
					host esx[01..40] { }                 //! SEC-10 warning esx
					host other {
						secure-boot on tpm off           //! SEC-10 warning other
					}
				}
				""");
	}

	@Test
	void secureBootAndTpmAreFine() {
		assertFindings("SEC-10", "datacenter Site { host esx01 { secure-boot on tpm on } }");
	}

	@Test
	void nestedHostsAndLabsAreNotJudged() {
		assertFindings("SEC-10", "datacenter Site { host esx01 { kind nested } }");
		assertFindings("SEC-10", "datacenter Lab profile lab { host esx01 { } }");
	}

	@Test
	void secureBootIsSwitchedOn() {
		RuleCheck.fix("SEC-10", "datacenter Site { host esx01 { tpm on } }").removesTheFinding();
	}
}
