/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class LargeVmRuleTest {

	private static String design(String speed, String memory, String power) {
		return """
				datacenter Lab {
					host esx01 { nic vmnic0 { speed %s }
						vswitch v { uplinks vmnic0 portgroup P { vmkernel vmk1 { services vmotion } } }
					}
					vm db { on esx01 power %s
						memory %s
					}
				}
				""".formatted(speed, power, memory);
	}

	@Test
	void aLargeVmOverOneGigabitIsReported() {
		assertFindings("VMK-09", design("1 Gbit", "64 GiB   //! VMK-09 warning db", "on"));
	}

	@Test
	void tenGigabitAreFine() {
		assertFindings("VMK-09", design("10 Gbit", "64 GiB", "on"));
	}

	@Test
	void smallVmsAndVmsThatAreOffMayTakeTheirTime() {
		assertFindings("VMK-09", design("1 Gbit", "63 GiB", "on"));
		assertFindings("VMK-09", design("1 Gbit", "64 GiB", "off"));
	}

	@Test
	void severalAdaptersAddUp() {
		assertFindings("VMK-09", """
				datacenter Lab {
					host esx01 { nic vmnic0 { speed 1 Gbit } nic vmnic1 { speed 1 Gbit }
						vswitch v { uplinks vmnic0 vmnic1
							portgroup P { active vmnic0 standby vmnic1 vmkernel vmk1 { services vmotion } }
							portgroup Q { active vmnic1 standby vmnic0 vmkernel vmk2 { services vmotion } }
						}
					}
					vm db { on esx01 memory 64 GiB }
				}
				""");
	}
}
