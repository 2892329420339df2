/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class HostFailuresRuleTest {

	private static String cluster(String properties) {
		return """
				datacenter Lab { host esx[01..03] { }
					cluster C { ha hosts esx
						%s
					}
				}
				""".formatted(properties);
	}

	@Test
	void asManyFailuresAsHostsAreAnError() {
		assertFindings("CLU-11", cluster("host-failures 3   //! CLU-11 error C"));
	}

	@Test
	void oneHostLeftIsEnough() {
		assertFindings("CLU-11", cluster("host-failures 2"));
	}

	@Test
	void withoutAdmissionControlNothingIsKept() {
		assertFindings("CLU-11", cluster("host-failures 3 admission-control off"));
	}
}
