/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class MissingValueRuleTest {

	@Test
	void blanksAreErrorsOneForEachElement() {
		RuleCheck check = assertFindings("STR-03", """
				datacenter Datacenter {
					dns-server dc01 { }                 //! STR-03 error dc01
					ntp-source clock { }                //! STR-03 error clock
					subnet lan { vlan 3 }               //! STR-03 error lan
					router r { interface a { } }        //! STR-03 error r.a
					vmfs nothing { }                    //! STR-03 error nothing
					nfs nowhere { }                     //! STR-03 error nowhere
					cluster Empty { }                   //! STR-03 error Empty
					lab-vm guest { }                    //! STR-03 error guest
					vm web { }                          //! STR-03 error web
					host esx01 { version "8.0.3" }      //! STR-03 error esx01
				}
				""");
		assertTrue(check.findings("STR-03").getLast().message().contains("esx01 has no CPU, no memory."));
	}

	@Test
	void aVmkernelAdapterNeedsAnAddressOrDhcp() {
		assertFindings("STR-03", """
				datacenter Datacenter {
					host esx01 { version "8.0.3" cpu 1 x 8 at 2 GHz memory 8 GiB vswitch vSwitch0 { portgroup All {
						vmkernel vmk0 { }               //! STR-03 error esx01.vmk0
						vmkernel vmk1 { dhcp }
						vmkernel vmk2 { address 10.0.0.1/24 }
					} } }
				}
				""");
	}

	@Test
	void templatesMayLeaveItToOthersAndSayItForThem() {
		assertFindings("STR-03", """
				datacenter Datacenter {
					vm-template small { }
					vm-template sized { memory 1 GiB }
					host-template blade { version "8.0.3" cpu 1 x 8 at 2 GHz memory 8 GiB }
					vm web like small { memory 2 GiB }
					vm app like sized { }
					host esx[1..3] like blade { }
				}
				""");
	}

	@Test
	void inALabBlanksAreInformation() {
		assertFindings("STR-03", "datacenter Lab profile lab { vm web { } }  //! STR-03 info web");
	}
}
