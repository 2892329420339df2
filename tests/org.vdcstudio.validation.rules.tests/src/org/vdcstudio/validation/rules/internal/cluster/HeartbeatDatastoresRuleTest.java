/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class HeartbeatDatastoresRuleTest {

	private static String cluster(String profile, String mounts, String properties) {
		return """
				datacenter Site %s {
					array nas { portal 192.168.20.30 { } export a { path "/a" } export b { path "/b" } }
					nfs a { version 3 mount nas.a }
					nfs b { version 3 mount nas.b }
					host esx[01..02] { nic vmnic0 { } mounts %s
						vswitch vSwitch0 { uplinks vmnic0 portgroup N { vmkernel vmk0 { address "192.168.20.{n}/24" } } }
					}
					cluster C { ha hosts esx %s
					}
				}
				""".formatted(profile, mounts, properties);
	}

	@Test
	void oneDatastoreForHeartbeatsIsReported() {
		assertFindings("CLU-06", cluster("", "a", "   //! CLU-06 warning C"));
	}

	@Test
	void twoAreFine() {
		assertFindings("CLU-06", cluster("", "a b", ""));
	}

	@Test
	void onlyThoseThatAreChosenCount() {
		assertFindings("CLU-06", cluster("", "a b", "heartbeat-datastores a   //! CLU-06 warning C"));
	}

	@Test
	void withoutAnyDatastoreNothingIsJudged() {
		assertFindings("CLU-06", "datacenter Site { host esx01 { } host esx02 { } cluster C { ha hosts esx01 esx02 } }");
	}

	@Test
	void inALabOneIsEnough() {
		assertFindings("CLU-06", cluster("profile lab", "a", ""));
	}
}
