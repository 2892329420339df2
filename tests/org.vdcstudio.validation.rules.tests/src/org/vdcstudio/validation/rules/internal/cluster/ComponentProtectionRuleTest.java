/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class ComponentProtectionRuleTest {

	private static String cluster(String profile, String version, String properties, String datastore) {
		return """
				datacenter Site %s {
					array nas { portal 192.168.20.30 { } export a { path "/a" } }
					nfs a { version 3 mount nas.a }
					vsan-datastore v { }
					host esx[01..02] { version "%s" mounts a }
					cluster C { ha hosts esx
						%s
					}
					vm web { on C datastore %s }
				}
				""".formatted(profile, version, properties, datastore);
	}

	@Test
	void sharedStorageWithoutProtectionIsReported() {
		assertFindings("CLU-18", cluster("", "8.0.3", "component-protection off   //! CLU-18 warning C", "a"));
	}

	@Test
	void withProtectionItIsFine() {
		assertFindings("CLU-18", cluster("", "8.0.3", "component-protection on", "a"));
	}

	@Test
	void vsanLooksAfterItself() {
		assertFindings("CLU-18", cluster("", "8.0.3", "vsan v", "v"));
	}

	@Test
	void oldHostsDoNotHaveIt() {
		assertFindings("CLU-18", cluster("", "5.5", "", "a"));
	}

	@Test
	void aLabMayDoWithout() {
		assertFindings("CLU-18", cluster("profile lab", "8.0.3", "", "a"));
	}

	@Test
	void itIsSwitchedOn() {
		RuleCheck.fix("CLU-18", cluster("", "8.0.3", "component-protection off", "a")).removesTheFinding();
	}
}
