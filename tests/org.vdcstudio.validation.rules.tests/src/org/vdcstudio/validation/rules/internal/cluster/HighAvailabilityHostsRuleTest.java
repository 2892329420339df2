/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class HighAvailabilityHostsRuleTest {

	@Test
	void aSingleHostIsAnError() {
		assertFindings("CLU-01", """
				datacenter Lab {
					host esx01 { }
					cluster C { ha hosts esx01 }   //! CLU-01 error C
					cluster Empty { ha }           //! CLU-01 error Empty
				}
				""");
	}

	@Test
	void twoHostsAreFine() {
		assertFindings("CLU-01", "datacenter Lab { host esx01 { } host esx02 { } cluster C { ha hosts esx01 esx02 } }");
	}

	@Test
	void aFleetHasSeveralHosts() {
		assertFindings("CLU-01", "datacenter Lab { host esx[01..03] { } cluster C { ha hosts esx } }");
	}

	@Test
	void withoutHaOneHostIsEnough() {
		assertFindings("CLU-01", "datacenter Lab { host esx01 { } cluster C { hosts esx01 } }");
	}
}
