/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.rules.internal.RuleCheck;

/** The rules about what an interface is told. */
class InterfaceRulesTest {

	private static String lan(String contents) {
		return "datacenter Lab profile lab {\nsubnet lan { prefix 10.0.0.0/24  gateway 10.0.0.1 }\n" + contents + "}\n";
	}

	private static String vmk(String properties) {
		return "host esx01 { vswitch vSwitch0 { portgroup All { vmkernel vmk0 { " + properties + " } } } }\n";
	}

	@Test
	void theFirstAndTheLastAddressAreNobodys() {
		assertFindings("IPA-02", """
				datacenter Lab {
					array nas01 {
						portal 10.0.0.255:3260 { prefix-length 24 }      //! IPA-02 error nas01.10.0.0.255:3260
						portal 10.0.1.0:3260 { prefix-length 23 }
					}
					vm web { nic eth0 { address 10.0.0.0/24 } }          //! IPA-02 error web.eth0
				}
				""");
	}

	@Test
	void aLinkBetweenTwoUsesBothOfItsAddresses() {
		assertFindings("IPA-02", "datacenter Lab { router r { interface a { address 10.0.0.0/31 } interface b { address 10.0.0.9/32 } } }");
	}

	@Test
	void aPrefixLengthThatIsNotThatOfTheSubnetIsAnError() {
		assertFindings("IPA-03", lan(vmk("address 10.0.0.11/16  //! IPA-03 error esx01.vmk0\n")));
		assertFindings("IPA-03", lan(vmk("address 10.0.0.11/25  //! IPA-03 error esx01.vmk0\n")));
		assertFindings("IPA-03", lan(vmk("address 10.0.0.11/24")));
	}

	@Test
	void outsideOfThePlanTheRouterDecides() {
		assertFindings("IPA-03", lan("router r { interface a { address 10.9.0.1/24 } }\n" + vmk("address 10.9.0.11/16 //! IPA-03 error esx01.vmk0\n")));
		assertFindings("IPA-03", lan(vmk("address 10.9.0.11/16")));
	}

	@Test
	void ofSubnetsWithinEachOtherOneThatFitsIsEnough() {
		assertFindings("IPA-03", lan("subnet all { prefix 10.0.0.0/8 }\n" + vmk("address 10.0.0.11/8")));
	}

	@Test
	void theFixWritesThePrefixLengthOfTheSubnet() {
		RuleCheck.fix("IPA-03", lan(vmk("address 10.0.0.11/16"))).with("set-prefix-length").removesTheFinding()
				.leaves(lan(vmk("address 10.0.0.11/24")));
		RuleCheck.fix("IPA-03", lan("array a { portal 10.0.0.11:3260 { prefix-length 8 } }\n")).removesTheFinding()
				.leaves(lan("array a { portal 10.0.0.11:3260 { prefix-length 24 } }\n"));
	}

	@Test
	void theFixKeepsTheCounterOfAFleet() {
		String text = lan("vm web[1..3] { nic eth0 { address \"10.0.0.{n+10}/16\" } }\n");
		RuleCheck.fix("IPA-03", text).on("web.eth0").leaves(text.replace("/16", "/24"));
	}

	@Test
	void aGatewayOutsideOfTheSubnetIsAnError() {
		assertFindings("IPA-04", lan("""
				host esx01 {
					gateway 10.0.1.1                                                    //! IPA-04 error esx01
					vswitch vSwitch0 { portgroup All { vmkernel vmk0 { address 10.0.0.11/24 } } }
				}
				vm web { nic eth0 { address 10.0.0.12/24 gateway 10.0.0.1 } }
				subnet wrong { prefix 10.7.0.0/24 gateway 10.7.1.1 }                    //! IPA-04 error wrong
				"""));
	}

	@Test
	void aGatewayThatIsNoDeviceIsAnErrorWhereRoutersAreShown() {
		String web = "vm web { nic eth0 { address 10.5.0.12/24 gateway 10.5.0.1 } }";
		assertFindings("IPA-04", lan("router r { interface a { address 10.5.0.254/24 } }\n" + web + "  //! IPA-04 error web.eth0\n"));
		assertFindings("IPA-04", lan("router r { interface a { address 10.5.0.1/24 } }\n" + web));
		assertFindings("IPA-04", lan(web));
	}

	@Test
	void workstationsOwnAddressesExist() {
		assertFindings("IPA-04", lan("""
				router r { }
				workstation PC { vmnet VMnet8 { mode nat subnet 192.168.80.0/24 } }
				lab-vm a { on PC nic eth0 { connect PC.VMnet8 address 192.168.80.10/24 gateway 192.168.80.2 } }
				"""));
	}

	@Test
	void theFixTakesTheGatewayOfThePlan() {
		String text = lan("host esx01 { gateway 10.0.1.1 vswitch vSwitch0 { portgroup All { vmkernel vmk0 { address 10.0.0.11/24 } } } }\n");
		RuleCheck.fix("IPA-04", text).with("use-planned-gateway").removesTheFinding().leaves(text.replace("10.0.1.1", "10.0.0.1"));
	}

	@Test
	void whatOthersRelyOnHasAStaticAddress() {
		assertFindings("IPA-10", """
				datacenter Lab {
					subnet lan { dhcp-scope pool { reserve 10.0.0.9 for 00:50:56:00:00:09 } }
					host-template blade {
						vswitch vSwitch0 { portgroup All {
							vmkernel vmk0 { dhcp services management }      //! IPA-10 warning blade.vmk0
							vmkernel vmk1 { dhcp }
							vmkernel vmk2 { dhcp }                          //! IPA-10 warning blade.vmk2
							vmkernel vmk3 { dhcp mac 00:50:56:00:00:09 services vsan }
						} }
						iscsi-adapter vmhba64 { bind vmk2 }
					}
					host esx[1..9] like blade { }
				}
				""");
	}

	@Test
	void vCenterServerHasAnAddress() {
		assertFindings("IPA-11", "datacenter Lab { vcenter a { address 10.0.0.1 }\nvcenter b { }  //! IPA-11 warning b\n}");
	}

	@Test
	void publicAddressesBehindTheScenesAreOneWarningForASubnet() {
		assertFindings("IPA-12", """
				datacenter Lab {
					array nas01 { portal 20.0.0.5:3260 { prefix-length 24 } }   //! IPA-12 warning nas01.20.0.0.5:3260
					host esx[1..9] { vswitch vSwitch0 { portgroup All {
						vmkernel vmk0 { address "20.0.0.{n+10}/24" }
						vmkernel vmk1 { address "203.0.113.{n+10}/24" }
						vmkernel vmk2 { address "172.31.0.{n+10}/24" }
					} } }
					vm web { nic eth0 { address 20.0.1.1/24 } }
				}
				""");
	}
}
