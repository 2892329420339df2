/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.ide.Proposal.Kind;

class NameCompletionTest {

	@Test
	void freePortsComeFirst() {
		assertEquals("""
				sw.p2 | port, free
				sw.wide | port, 2 of 3 free, the first is sw.wide2
				sw.p1 | port, taken by b.vmnic0""", Asked.proposals("""
				datacenter D {
					switch sw { port p1 { } port p2 { } port wide[1..3] { } }
					host a { nic vmnic0 { connect ¦ } }
					host b { nic vmnic0 { connect sw.p1 } nic vmnic1 { connect sw.wide[1] } }
				}
				""", Kind.NAME));
	}

	@Test
	void vmnetsTellWhatTheyAre() {
		assertEquals("PC.VMnet1 | vmnet, host-only, 192.168.10.0/24", Asked.proposals("""
				datacenter D {
					workstation PC { vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 } }
					lab-vm l { on PC nic n { connect ¦ } }
				}
				""", Kind.NAME));
	}

	@Test
	void portGroupsOfTheHostOfTheVmComeFirst() {
		assertEquals("""
				Backup | portgroup, on b
				Office | portgroup, on b
				Storage | portgroup, only on a""", labels("b"));
	}

	@Test
	void portGroupsOfAllHostsOfTheClusterComeFirst() {
		assertEquals("""
				Office | portgroup, on all 2 hosts of its cluster
				Backup | portgroup, not on a
				Storage | portgroup, not on b""", labels("c"));
	}

	private static String labels(String placement) {
		return Asked.proposals("""
				datacenter D {
					host a { vswitch s { portgroup Office { } portgroup Storage { } } }
					host b { vswitch s { portgroup Office { } portgroup Backup { } } }
					cluster c { hosts a b }
					vm v { on %s nic n { network ¦ } }
				}
				""".formatted(placement), Kind.NAME);
	}

	@Test
	void unusedDevicesThatAHostSeesComeFirst() {
		assertEquals("""
				a.free | disk, unused, seen by a
				nas.hidden | lun, no host sees it
				a.used | disk, Holds datastore old already.""", Asked.proposals("""
				datacenter D {
					host a { disk used { size 1 TiB } disk free { size 1 TiB } }
					array nas { lun hidden { } }
					vmfs old { extents a.used }
					vmfs fresh { extents ¦ }
				}
				""", Kind.NAME));
	}

	@Test
	void datastoresThatTheHostSeesComeFirst() {
		assertEquals("""
				ofB | vmfs, seen by b
				ofA | vmfs, not seen by b""", Asked.proposals("""
				datacenter D {
					host a { disk d { } } host b { disk d { } }
					vmfs ofA { extents a.d } vmfs ofB { extents b.d }
					vm v { on b datastore ¦ }
				}
				""", Kind.NAME));
	}

	@Test
	void portGroupsOfJoinedSwitchesComeFirst() {
		assertEquals("""
				dvs1.Storage | portgroup, VLAN 7
				dvs0.Other | portgroup, not on a""", Asked.proposals("""
				datacenter D {
					distributed-switch dvs0 { portgroup Other { } }
					distributed-switch dvs1 { uplink u portgroup Storage { vlan 7 } }
					host a { nic n { } join dvs1 { uplink u is n } vmkernel vmk0 { on ¦ } }
				}
				""", Kind.NAME));
	}

	@Test
	void templatesTellWhatTheyGive() {
		assertEquals("small | vm-template, 2 vCPUs, 4 GiB, Debian 12",
				Asked.proposals("datacenter D { vm-template small { cpus 2 memory 4 GiB guest \"Debian 12\" } vm v like ¦ { } }", Kind.NAME));
	}
}
