/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

class ValueRuleTest {

	@Test
	void valuesThatMeanNothingAreReportedWhereTheyStand() {
		RuleCheck check = assertFindings("SYN-04", """
				datacenter Lab {
					dns-server dc01 {
						address 10.0.0.1
						address 10.0.0.256                       //! SYN-04 error dc01
						zone "lab.example" { A esx01 10.0.0.999 } //! SYN-04 error dc01.lab.example.esx01
					}
					host esx01 {
						memory "64 GB of RAM"                    //! SYN-04 error esx01
						nic vmnic0 { speed "fast" }              //! SYN-04 error esx01.vmnic0
						vswitch vSwitch0 { portgroup All {
							vlan 50x0                            //! SYN-04 error esx01.All
							vmkernel vmk0 { address 10.0.0.11/33 } //! SYN-04 error esx01.vmk0
						} }
					}
				}
				""");
		assertEquals("'64 GB of RAM' is not a size. Write one such as 64 GiB.", check.findings("SYN-04").get(2).message());
	}

	@Test
	void theLoadOfAGuestIsJudged() {
		assertFindings("SYN-04", """
				datacenter Lab {
					vm-template busy { cpu-demand "all of it" }   //! SYN-04 error busy
					vm web like busy { cpu-demand 2 GiB }         //! SYN-04 error web
				}
				""");
	}

	@Test
	void aDateOfASuppressionIsJudgedWithTheSuppression() {
		RuleCheck check = assertFindings("SYN-04", """
				datacenter Lab {
					@suppress(NAM-01, "later", until 2027-13-01)
					host esx01 { }
				}
				""");
		assertFalse(check.finding("NAM-01").isSuppressed());
	}

	@Test
	void rightValuesAndBlanksAreFine() {
		assertFindings("SYN-04", """
				datacenter Lab {
					array nas01 { iqn "iqn.2005-10.org.example:nas01" portal 192.168.20.30 { } lun lun0 { number 0 size 2 TiB } }
					host esx01 {
						version "8.0.3" cpu 2 x 8 at 2.4 GHz memory 64 GiB
						nic vmnic0 { speed 10 Gbit }
						vswitch vSwitch0 { portgroup All { vlan 4095 vmkernel vmk0 { address 10.0.0.11/8 mtu 9000 } vmkernel vmk1 { } } }
						iscsi-adapter vmhba65 { discover 192.168.20.30:3260 192.168.20.31 }
					}
					vm web[01..04] { on esx01 memory 4 GiB dirty-rate 20 MB/s cpu-demand 500 MHz }
					scenario Move { seed 7 at 1500 ms vmotion web[02] to esx01 }
				}
				""");
	}

	@Test
	void namesAreLeftToTheRulesAboutNames() {
		assertFindings("SYN-04", """
				datacenter Lab {
					host esx01 { fqdn "esx 01" }
				}
				""");
	}

	@Test
	void aRangeThatCannotBeCountedIsNoFleet() {
		assertFindings("SYN-04", """
				datacenter Lab {
					vm app[9..1] { }            //! SYN-04 error app
					vm web[1..999999999] { }    //! SYN-04 error web
				}
				""");
	}

	@Test
	void countersAreJudgedByWhatTheyBecome() {
		RuleCheck check = assertFindings("SYN-04", """
				datacenter Lab {
					host-template blade {
						gateway "10.0.0.{n+250}"                             //! SYN-04 error blade
						iscsi-adapter vmhba64 { iqn "iqn.1998-01.com.vmware:{n}" }
						nic vmnic0 { mac "00:50:56:00:00:{n}" }
					}
					host esx[01..06] like blade {
						vswitch vSwitch0 { portgroup All { vmkernel vmk0 { address "10.0.0.{n+10}/24" } } }
					}
					vm web[1..300] { nic eth0 { address "10.1.0.{n}/16" } }   //! SYN-04 error web.eth0
				}
				""");
		assertEquals("'10.0.0.256', which '10.0.0.{n+250}' becomes, is not an address. Write one such as 192.168.0.11.",
				check.findings("SYN-04").getFirst().message());
	}

	@Test
	void aCounterMeansNothingOutsideOfAFleet() {
		assertFindings("SYN-04", """
				datacenter Lab {
					vm-template small { nic eth0 { address "10.1.0.{n}/16" } }   //! SYN-04 error small.eth0
					vm web like small { }
					dns-server dc01 { address "10.0.0.{n}" }                     //! SYN-04 error dc01
				}
				""");
	}
}
