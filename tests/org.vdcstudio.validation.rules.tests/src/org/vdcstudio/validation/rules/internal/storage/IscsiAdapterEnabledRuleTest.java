/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class IscsiAdapterEnabledRuleTest {

	private static final String DISABLED = """
			datacenter Lab {
				array nas01 { portal 192.168.20.30 { } portal 192.168.20.31 { } lun lun0 { } }
				vmfs shared { extents nas01.lun0 }
				host esx[01..02] {
					nic vmnic1 { }
					nic vmnic2 { }
					vswitch vSwitch1 { uplinks vmnic1 vmnic2 portgroup Storage { vmkernel vmk1 { address "192.168.20.{n}/24" } } }
					iscsi-adapter vmhba65 {          //! STO-01 error esx01.vmhba65
						discover 192.168.20.30:3260  // dynamic discovery
					}
				}
				cluster Prod { hosts esx ha }
				vm web { on Prod datastore shared }
			}
			""";

	@Test
	void anAdapterThatIsToldWhatToAskHasToBeEnabled() {
		assertFindings("STO-01", DISABLED);
	}

	@Test
	void aDisabledAdapterIsTheOnlyThingWrong() {
		for (String rule : new String[] { "STO-08", "STO-09", "STO-11", "STO-16", "STO-18", "STO-21", "VMK-07" }) {
			assertFindings(rule, DISABLED);
		}
	}

	@Test
	void anEnabledAdapterIsFine() {
		assertFindings("STO-01", DISABLED.replace("discover", "enabled discover").replaceAll("//!.*", ""));
	}

	@Test
	void adaptersThatAreToldNothingAndHardwareAdaptersAreNotJudged() {
		assertFindings("STO-01", """
				datacenter Lab {
					host esx01 {
						iscsi-adapter vmhba64 { }
						iscsi-adapter vmhba65 { kind dependent discover 192.168.20.30 }
					}
				}
				""");
	}

	@Test
	void theFixEnablesIt() {
		fix("STO-01", DISABLED.replace("hosts esx ha", "hosts esx")).removesTheFinding();
	}
}
