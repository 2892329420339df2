/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SeparationRuleTest {

	private static String cluster(int vms, String properties, String kind) {
		return """
				datacenter Lab { host esx[01..02] { }
					vm web[1..%d] { on C }
					cluster C { hosts esx %s
						vm-rule Apart { kind %s
							vms web
						}
					}
				}
				""".formatted(vms, properties, kind);
	}

	private static String expecting(String severity, String text) {
		return text.replace("vms web", "vms web   //! CLU-24 " + severity + " C.Apart");
	}

	@Test
	void moreVmsThanHostsAreAnError() {
		assertFindings("CLU-24", expecting("error", cluster(3, "", "separate")));
	}

	@Test
	void asManyVmsAsHostsLeaveNoSpareForHa() {
		assertFindings("CLU-24", expecting("warning", cluster(2, "ha", "separate")));
		assertFindings("CLU-24", cluster(2, "", "separate"));
	}

	@Test
	void fewerVmsThanHostsAreFine() {
		assertFindings("CLU-24", cluster(1, "ha", "separate"));
	}

	@Test
	void vmsThatAreToRunTogetherNeedOneHost() {
		assertFindings("CLU-24", cluster(3, "ha", "together"));
	}
}
