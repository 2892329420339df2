/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

class DesignIndexTest {

	private final DesignIndex index = new DesignIndex(Topology.of(SnapshotBuilder.build(VdcLanguage.standard().parse("""
			datacenter Test {
				switch sw1 { port p[1..2] { } }
				dns-server dc01 { }
				array nas01 { portal 10.0.0.1 { } lun lun0 { } export e { } }
				vmfs shared { extents nas01.lun0 }
				host esx[01..02] {
					nic vmnic0 { }
					vswitch v { uplinks vmnic0 portgroup M { vmkernel vmk0 { } } }
				}
				host inner { kind nested nic vmnic0 { } }
				workstation PC { vmnet VMnet1 { } }
				lab-vm nested1 { on PC runs inner nic eth0 { connect PC.VMnet1 } }
				cluster C { hosts esx[01] }
				vm web[1..2] { on esx[01] nic eth0 { network M } }
				vm db { on esx[02] }
			}
			""".replace("hosts esx[01]", "hosts esx")).root()).snapshot()));

	/** The only element with a name. */
	private ElementId id(String name) {
		List<ElementId> found = index.elements().stream().filter(each -> each.qualifiedName().equals(name)).toList();
		assertEquals(1, found.size(), name);
		return found.getFirst();
	}

	@Test
	void everythingThatCanFailOrTalkIsAnElement() {
		for (String name : List.of("sw1", "sw1.p1", "dc01", "nas01", "nas01.10.0.0.1", "nas01.lun0", "nas01.e", "shared", "esx01",
				"esx02.vmnic0", "esx01.v", "esx01.M", "esx01.vmk0", "PC", "PC.VMnet1", "nested1", "nested1.eth0", "web1", "web2.eth0", "db")) {
			assertTrue(index.isElement(id(name)), name);
		}
	}

	@Test
	void fleetsHaveTheirMembersInOrder() {
		ElementId fleet = index.topology().snapshot().vm(id("web1")).orElseThrow().declaration();

		assertEquals(List.of(id("web1"), id("web2")), index.membersOf(fleet));
		assertEquals(List.of(id("web1"), id("web2")), index.vmsOf(fleet));
		assertEquals(List.of(id("db")), index.vmsOf(id("db")));
		assertEquals(List.of(), index.membersOf(id("db")));
		assertEquals(List.of(), index.vmsOf(id("esx01")));
	}

	@Test
	void partsBelongToTheirHost() {
		assertEquals(Optional.of(id("esx01")), index.hostOfPart(id("esx01")));
		assertEquals(Optional.of(id("esx02")), index.hostOfPart(id("esx02.vmk0")));
		assertEquals(Optional.empty(), index.hostOfPart(id("sw1")));
		assertEquals(Optional.of("nested1"), index.labVmOf(id("inner")).map(LabVm::id).map(ElementId::qualifiedName));
		assertEquals(Optional.of("C"), index.clusterOf(id("esx01")).map(cluster -> cluster.id().qualifiedName()));
		assertEquals(Optional.empty(), index.clusterOf(id("inner")));
	}

	@Test
	void changeTouchesTheHostsThatStandOnWhatChanges() {
		List<ElementId> all = List.of(id("esx01"), id("esx02"), id("inner"));

		assertEquals(List.of(id("esx02")), List.copyOf(index.hostsTouchedBy(id("esx02.vmnic0"))));
		assertEquals(List.of(id("inner")), List.copyOf(index.hostsTouchedBy(id("nested1"))));
		assertEquals(List.of(), List.copyOf(index.hostsTouchedBy(id("web1"))));
		assertEquals(List.of(), List.copyOf(index.hostsTouchedBy(id("dc01"))));
		assertEquals(all, List.copyOf(index.hostsTouchedBy(id("sw1"))));
		assertEquals(all, List.copyOf(index.hostsTouchedBy(id("nas01.lun0"))));
		assertEquals(all, index.hosts());
	}
}
