/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;

class ReservedAddressRuleTest {

	private static String lab(String vmnet, String nics) {
		return """
				datacenter Lab {
					workstation PC { vmnet VMnet8 { mode nat subnet 192.168.80.0/24 %s } }
					lab-vm guest { on PC
				%s
					}
				}
				""".formatted(vmnet, nics);
	}

	@Test
	void theAddressesOfWorkstationAreTaken() {
		assertFindings("LAB-08", lab("dhcp", """
				nic a { connect PC.VMnet8 address 192.168.80.1/24 }     //! LAB-08 error guest.a
				nic b { connect PC.VMnet8 address 192.168.80.2/24 }     //! LAB-08 error guest.b
				nic c { connect PC.VMnet8 address 192.168.80.130/24 }   //! LAB-08 error guest.c
				nic d { connect PC.VMnet8 address 192.168.80.254/24 }   //! LAB-08 error guest.d
				"""));
	}

	@Test
	void staticAddressesAreFine() {
		assertFindings("LAB-08", lab("dhcp", """
				nic a { connect PC.VMnet8 address 192.168.80.3/24 }
				nic b { connect PC.VMnet8 address 192.168.80.127/24 }
				nic c { connect PC.VMnet8 dhcp }
				"""));
	}

	@Test
	void withoutDhcpNothingIsLeased() {
		assertFindings("LAB-08", lab("", """
				nic a { connect PC.VMnet8 address 192.168.80.130/24 }
				nic b { connect PC.VMnet8 address 192.168.80.254/24 }
				"""));
	}

	@Test
	void nestedHostsAreGuestsToo() {
		assertFindings("LAB-08", """
				datacenter Lab {
					workstation PC { vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 dhcp } }
					host esx01 {
						nic vmnic0 { connect PC.VMnet1 }
						vswitch vSwitch0 { uplinks vmnic0
							portgroup Management { vmkernel vmk0 { address 192.168.10.200/24 } }   //! LAB-08 error esx01.vmk0
							portgroup Tagged { vlan 10 vmkernel vmk1 { address 192.168.10.201/24 } }
						}
					}
				}
				""");
	}
}
