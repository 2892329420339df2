/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class SharedManagementNetworkRuleTest {

	private static String cluster(String adaptersOfSecond, String properties) {
		return """
				datacenter Lab {
					host esx01 { vswitch vSwitch0 { portgroup M { vmkernel vmk0 { address 192.168.0.11/24 services management } } } }
					host esx02 { vswitch vSwitch0 { portgroup M { %s } } }
					cluster C { %s
						hosts esx01 esx02
					}
				}
				""".formatted(adaptersOfSecond, properties);
	}

	@Test
	void hostsInDifferentNetworksAreAnError() {
		assertFindings("CLU-03", cluster("vmkernel vmk0 { address 192.168.1.12/24 services management }", "ha")
				.replace("hosts esx01 esx02", "hosts esx01 esx02   //! CLU-03 error C"));
	}

	@Test
	void oneNetworkForAllIsFine() {
		assertFindings("CLU-03", cluster("vmkernel vmk0 { address 192.168.0.12/24 services management }", "ha"));
	}

	@Test
	void furtherNetworksMayDiffer() {
		assertFindings("CLU-03", cluster("""
				vmkernel vmk0 { address 192.168.0.12/24 services management }
				vmkernel vmk1 { address 192.168.1.12/24 services management }
				""", "ha"));
	}

	@Test
	void whatIsNotKnownIsNotJudged() {
		assertFindings("CLU-03", cluster("vmkernel vmk0 { dhcp services management }", "ha"));
	}

	@Test
	void withoutHaNobodyNeedsIt() {
		assertFindings("CLU-03", cluster("vmkernel vmk0 { address 192.168.1.12/24 services management }", ""));
	}
}
