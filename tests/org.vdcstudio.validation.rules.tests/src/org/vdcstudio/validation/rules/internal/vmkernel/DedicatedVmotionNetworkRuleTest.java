/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;

class DedicatedVmotionNetworkRuleTest {

	private static String host(String switches) {
		return """
				datacenter Lab {
					host esx01 {
						nic vmnic0 { }
						nic vmnic1 { }
				%s
					}
				}
				""".formatted(switches);
	}

	@Test
	void anAdapterWithOtherDutiesIsAWarning() {
		assertEquals(List.of(new Evidence("esx01.vmk0", "also carries management")), assertFindings("VMK-04", host("""
				vswitch vSwitch0 { uplinks vmnic0 portgroup Management {
					vmkernel vmk0 {
						address 192.168.0.11/24
						services management vmotion    //! VMK-04 warning esx01.vmk0
					}
				} }
				""")).finding("VMK-04").evidence());
	}

	@Test
	void sharingAVlanWithManagementOrVmsIsAWarning() {
		assertFindings("VMK-04", """
				datacenter Lab {
					host esx01 {
						nic vmnic0 { }
						vswitch vSwitch0 {
							uplinks vmnic0
							portgroup Management { vlan 10 vmkernel vmk0 { address 192.168.0.11/24 services management } }
							portgroup vMotion { vlan 10 vmkernel vmk1 {
								address 192.168.10.11/24
								services vmotion                      //! VMK-04 warning esx01.vmk1
							} }
							portgroup Guests { vlan 20 }
							portgroup vMotion2 { vlan 20 vmkernel vmk2 {
								address 192.168.11.11/24
								services vmotion                      //! VMK-04 warning esx01.vmk2
							} }
						}
					}
					vm web { on esx01 nic nic0 { network Guests } }
				}
				""");
	}

	@Test
	void sharingAVMnetOfTheLabIsAWarning() {
		assertFindings("VMK-04", """
				datacenter Lab {
					workstation PC { vmnet VMnet1 { mode host-only } }
					host esx01 {
						nic vmnic0 { connect PC.VMnet1 }
						nic vmnic1 { connect PC.VMnet1 }
						vswitch vSwitch0 { uplinks vmnic0 portgroup Storage { vmkernel vmk0 { address 192.168.20.11/24 } } }
						vswitch vSwitch1 { uplinks vmnic1 portgroup vMotion { vmkernel vmk1 {
							services vmotion                          //! VMK-04 warning esx01.vmk1
							address 192.168.10.11/24
						} } }
					}
				}
				""");
	}

	@Test
	void untaggedNetworksOutsideOfTheDesignAreToldApartBySubnet() {
		assertFindings("VMK-04", host("""
				vswitch vSwitch0 { uplinks vmnic0 portgroup Management { vmkernel vmk0 { address 192.168.0.11/24 services management } } }
				vswitch vSwitch1 { uplinks vmnic1 portgroup vMotion { vmkernel vmk1 { address 192.168.10.11/24 services vmotion } } }
				"""));
	}

	@Test
	void severalAdaptersForVmotionMayShareANetwork() {
		assertFindings("VMK-04", host("""
				vswitch vSwitch1 { uplinks vmnic0 vmnic1
					portgroup "vMotion 1" { vlan 10 vmkernel vmk1 { address 192.168.10.11/24 services vmotion } }
					portgroup "vMotion 2" { vlan 10 vmkernel vmk2 { address 192.168.10.12/24 services vmotion } }
				}
				"""));
	}

	@Test
	void toleratedServicesMayShare() {
		String design = host("""
				vswitch vSwitch0 { uplinks vmnic0 portgroup vMotion {
					vmkernel vmk1 { address 192.168.10.11/24 services vmotion provisioning replication %s }
				} }
				""");
		assertFindings("VMK-04", design.formatted("//! VMK-04 warning esx01.vmk1\n"));
		RuleSetting setting = new RuleSetting(Optional.empty(), Map.of("tolerated", "provisioning, replication"));
		RuleSettings layer = new RuleSettings(Optional.empty(), Map.of("VMK-04", setting));
		assertFindings("VMK-04", new ValidationOptions(List.of(layer), Optional.empty()), design.formatted(""));
	}

	@Test
	void isInformationInALab() {
		assertFindings("VMK-04", """
				datacenter Lab profile lab {
					host esx01 { vswitch vSwitch0 { portgroup All {
						vmkernel vmk0 { address 192.168.0.11/24 services management vmotion } //! VMK-04 info esx01.vmk0
					} } }
				}
				""");
	}
}
