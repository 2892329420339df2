/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class MacAddressRuleTest {

	@Test
	void oneAddressOfTwoNicsIsAnError() {
		assertFindings("IPA-13", """
				datacenter Lab {
					host esx01 { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup All { } } }
					vm a { on esx01 nic eth0 { network All mac 00:50:56:00:00:01 } }
					vm b { on esx01 nic eth0 { network All mac 00:50:56:00:00:01 } }   //! IPA-13 error b.eth0
					vm c[1..5] { on esx01 nic eth0 { network All mac "00:50:56:00:01:0{n}" } }
				}
				""");
	}

	@Test
	void anAddressThatIsNotVMwaresIsAWarning() {
		assertFindings("IPA-13", """
				datacenter Lab {
					vm a { nic eth0 { mac 00:50:56:40:00:01 } }   //! IPA-13 warning a.eth0
					vm b { nic eth0 { mac 00:50:56:3F:00:01 } }
					host esx01 { nic vmnic0 { mac b4:96:91:00:00:01 } }
				}
				""");
	}

	@Test
	void aVmkernelAdapterMayHaveTheAddressOfItsNic() {
		assertFindings("IPA-13", """
				datacenter Lab {
					host esx01 {
						nic vmnic0 { mac b4:96:91:00:00:01 }
						vswitch vSwitch0 { uplinks vmnic0 portgroup All { vmkernel vmk0 { mac b4:96:91:00:00:01 } } }
					}
				}
				""");
	}

	@Test
	void aNicOfALabVmIsThePhysicalNicOfTheHostInIt() {
		assertFindings("IPA-13", """
				datacenter Lab {
					workstation PC { vmnet VMnet1 { mode host-only } }
					host esx01 { nic vmnic0 { mac 00:50:56:00:00:01 } }
					lab-vm a { on PC runs esx01 nic eth0 { connect PC.VMnet1 mac 00:50:56:00:00:01 } }
				}
				""");
	}

	@Test
	void theFixChoosesAnAddressThatNobodyHas() {
		String text = """
				datacenter Lab profile lab {
					vm a { cpus 1 memory 1 GiB nic eth0 { network All mac 00:50:56:00:00:01 } }
					vm b { cpus 1 memory 1 GiB nic eth0 { network All mac 02:00:00:00:00:01 } }
				}
				""";
		RuleCheck.fix("IPA-13", text).with("unique-mac-address").removesTheFinding()
				.leaves(text.replace("02:00:00:00:00:01", "00:50:56:00:00:02"));
	}
}
