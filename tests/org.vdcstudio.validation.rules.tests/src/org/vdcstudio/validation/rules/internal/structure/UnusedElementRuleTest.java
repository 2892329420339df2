/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class UnusedElementRuleTest {

	@Test
	void whatDoesNothingIsAWarningAndWhatWaitsIsInformation() {
		assertFindings("STR-02", """
				datacenter Datacenter {
					array nas01 {
						lun lun0 { number 0 }
						access-group none { present nas01.lun0 }          //! STR-02 warning nas01.none
						access-group all { from 10.0.0.0/8 present nas01.lun0 }
					}
					vmfs used { extents nas01.lun0 }
					vmfs left { }                                         //! STR-02 info left
					host esx01 {
						nic vmnic0 { }
						nic vmnic1 { }                                    //! STR-02 info esx01.vmnic1
						vswitch vSwitch0 { uplinks vmnic0
							portgroup Guests { }
							portgroup Left { }                            //! STR-02 info esx01.Left
							portgroup Own { vmkernel vmk0 { } }
						}
						vswitch vSwitch1 { }                              //! STR-02 warning esx01.vSwitch1
					}
					vm-template small { }
					vm-template large { }                                 //! STR-02 info large
					host-template blade { }                               //! STR-02 info blade
					vm web like small { on esx01 datastore used nic eth0 { network Guests } }
				}
				""");
	}

	@Test
	void withoutVmsNothingWaitsForThem() {
		assertFindings("STR-02", """
				datacenter Datacenter {
					vmfs empty { }
					vm-template small { }
					host esx01 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup Guests { } } }
				}
				""");
	}

	@Test
	void aHeartbeatDatastoreIsUsed() {
		assertFindings("STR-02", """
				datacenter Datacenter {
					vmfs heartbeat { }
					host esx01 { }
					cluster Compute { hosts esx01 ha heartbeat-datastores heartbeat }
					vm web { on esx01 }
				}
				""");
	}

	@Test
	void anElementOfATemplateIsUsedWhenOneHostUsesIt() {
		assertFindings("STR-02", """
				datacenter Datacenter {
					host-template blade { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup A { } portgroup B { } } }  //! STR-02 info blade.B
					host esx[1..4] like blade { }
					vm web { on esx[3] nic eth0 { network A } }
				}
				""");
	}

	@Test
	void theFixRemovesIt() {
		String text = """
				datacenter Datacenter {
					vm-template small { cpus 1  memory 1 GiB }
					vm-template large { cpus 8  memory 8 GiB }
					vm web like small { }
				}
				""";
		RuleCheck.fix("STR-02", text).with("remove-unused").removesTheFinding()
				.leaves(text.replace("\tvm-template large { cpus 8  memory 8 GiB }\n", ""));
	}
}
