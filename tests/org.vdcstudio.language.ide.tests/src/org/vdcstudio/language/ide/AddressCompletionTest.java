/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.ide.Proposal.Kind;

class AddressCompletionTest {

	private static final String DESIGN = """
			datacenter D {
				subnet Office { prefix 10.0.0.0/24 vlan 10 gateway 10.0.0.1 }
				switch sw { port p1 { trunk 10 20 } port p2 { trunk 10 20 } }
				router r { interface lan { address 10.0.0.1/24 vlan 10 connect sw.p2 } }
				host esx01 {
					nic vmnic0 { connect sw.p1 }
					vswitch s {
						uplinks vmnic0
						portgroup Management { vlan 10 vmkernel vmk0 { address 10.0.0.11/24 services management } }
						portgroup Storage { vlan 20 vmkernel vmk1 { address 10.0.20.11/24 } }
						portgroup VMs { vlan 10 }
					}
				}
				host esx02 {
					nic vmnic0 { connect sw.p2 }
					%s
					vswitch s {
						uplinks vmnic0
						portgroup Management { vlan 10 vmkernel vmk0 { %s } }
						portgroup Storage { vlan 20 vmkernel vmk1 { %s } }
						portgroup VMs { vlan 10 }
					}
				}
				vm web { on esx02 nic n { network "VMs" %s } }
				array nas { portal 10.0.20.50:3260 { prefix-length 24 vlan 20 connect sw.p1 } %s }
			}
			""";

	@Test
	void aVmkernelAdapterGetsTheAddressBehindThoseOfThePortGroupOnOtherHosts() {
		assertEquals("""
				10.0.0.12/24 | free, in subnet Office
				10.0.0.13/24 | free, in subnet Office
				10.0.0.14/24 | free, in subnet Office""", Asked.proposals(DESIGN.formatted("", "address ¦", "", "", ""), Kind.VALUE));
	}

	@Test
	void aNetworkNeedNotBePlanned() {
		assertEquals("""
				10.0.20.12/24 | free, network of esx01.vmk1
				10.0.20.13/24 | free, network of esx01.vmk1
				10.0.20.14/24 | free, network of esx01.vmk1""", Asked.proposals(DESIGN.formatted("", "", "address ¦", "", ""), Kind.VALUE));
	}

	@Test
	void whatTheNameResolvesToComesFirst() {
		String design = DESIGN.formatted("fqdn \"esx02.lab.example\"", "address ¦", "", "", "")
				.replace("array nas", "dns-server dns { zone \"lab.example\" { A esx02 10.0.0.90 } } array nas");
		assertEquals("10.0.0.90/24 | what esx02.lab.example resolves to", Asked.proposals(design, Kind.VALUE).lines().findFirst().orElse(""));
	}

	@Test
	void whatIsTypedSelects() {
		assertEquals("10.0.0.14/24 | free, in subnet Office", Asked.proposals(DESIGN.formatted("", "address 10.0.0.14¦", "", "", ""), Kind.VALUE));
	}

	@Test
	void theNicOfAVmGetsAnAddressOfItsNetwork() {
		assertEquals("10.0.0.12/24", Asked.written(DESIGN.formatted("", "", "", "address ¦", ""), Kind.VALUE).lines().findFirst().orElse(""));
	}

	@Test
	void aPortalGetsThePortToo() {
		assertEquals("10.0.20.51:3260", Asked.written(DESIGN.formatted("", "", "", "", "portal ¦"), Kind.VALUE).lines().findFirst().orElse(""));
	}

	@Test
	void gatewaysComeFromTheSubnetOrTheRouter() {
		assertEquals("10.0.0.1 | gateway of subnet Office", Asked.proposals(DESIGN.formatted("gateway ¦", "address 10.0.0.12/24 services management", "", "", ""), Kind.VALUE));
		assertEquals("10.0.0.1 | gateway of subnet Office", Asked.proposals(DESIGN.formatted("", "", "", "gateway ¦", ""), Kind.VALUE));
	}

	@Test
	void documentationTellsWhoIsThereAlready() {
		MarkedText text = MarkedText.of(DESIGN.formatted("", "address ¦", "", "", ""));
		assertEquals("Free in `10.0.0.0/24`: network of esx01.vmk0.\n\nTaken there: `10.0.0.11` esx01.vmk0.",
				LanguageServices.standard().completion(text.design(), MarkedText.FILE, text.cursor()).getFirst().documentation());
	}
}
