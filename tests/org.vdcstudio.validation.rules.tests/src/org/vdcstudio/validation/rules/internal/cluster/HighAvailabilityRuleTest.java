/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class HighAvailabilityRuleTest {

	@Test
	void aClusterWithoutHaIsReported() {
		assertFindings("CLU-02", """
				datacenter Site { host esx01 { } host esx02 { }
					cluster C { hosts esx01 esx02 }   //! CLU-02 warning C
				}
				""");
	}

	@Test
	void aClusterWithHaIsFine() {
		assertFindings("CLU-02", "datacenter Site { host esx01 { } host esx02 { } cluster C { ha hosts esx01 esx02 } }");
	}

	@Test
	void aSingleHostNeedsNone() {
		assertFindings("CLU-02", "datacenter Site { host esx01 { } cluster C { hosts esx01 } }");
	}

	@Test
	void aLabNeedsNone() {
		assertFindings("CLU-02", "datacenter Site profile lab { host esx01 { } host esx02 { } cluster C { hosts esx01 esx02 } }");
	}

	@Test
	void haIsSwitchedOn() {
		RuleCheck.fix("CLU-02", """
				datacenter Site {
					host esx01 { }
					host esx02 { }
					cluster C {
						hosts esx01 esx02   // both of them
					}
				}
				""").removesTheFinding();
	}
}
