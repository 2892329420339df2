/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class BoundVmRuleTest {

	private static String design(String vm, String rest) {
		return """
				datacenter Lab { host esx01 { } host esx02 { }
					vm web { on esx01
						%s
					}
					%s
				}
				""".formatted(vm, rest);
	}

	@Test
	void aPlannedVmotionOfABoundVmIsAnError() {
		assertFindings("VMK-19", design("host-device \"DVD drive\"   //! VMK-19 error web", "scenario S { at 10 s vmotion web to esx02 }"));
		assertFindings("VMK-19", design("cpu-affinity \"0,1\"   //! VMK-19 error web", "scenario S { at 10 s vmotion web to esx02 }"));
	}

	@Test
	void inAClusterWithDrsItIsAWarning() {
		assertFindings("VMK-19", design("host-device \"GPU\"   //! VMK-19 warning web", "cluster C { hosts esx01 esx02 drs fully-automated }"));
	}

	@Test
	void aVmOfItsOwnIsFine() {
		assertFindings("VMK-19", design("cpus 2", "cluster C { hosts esx01 esx02 drs fully-automated }"));
	}

	@Test
	void whatStaysMayBeBound() {
		assertFindings("VMK-19", design("host-device \"GPU\"", "cluster C { hosts esx01 esx02 }"));
		assertFindings("VMK-19", design("host-device \"GPU\"", "cluster C { hosts esx01 esx02 drs manual }"));
	}
}
