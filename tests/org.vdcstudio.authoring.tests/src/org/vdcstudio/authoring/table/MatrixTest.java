/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The tables of hosts and what they see. */
class MatrixTest {

	private static final String STORAGE = """
			array nas {
			    portal 10.0.0.30:2049 { prefix-length 24 }
			    export iso { path "/iso" }
			}
			nfs images { version 3  mount nas.iso  server "10.0.0.30" }
			host esx01 {
			    disk local1 { size 500 GiB }
			    mounts images
			    vswitch vSwitch0 { portgroup Management { vmkernel vmk0 { address 10.0.0.11/24  services management } } }
			}
			host esx02 { }
			vmfs scratch { extents esx01.local1 }
			cluster Lab { hosts esx01 }""";

	@Test
	void datastoreIsLocalMountedOrNotThere() {
		DesignTable table = Tables.of(TableKind.DATASTORES, STORAGE);
		assertEquals(List.of("Host", "Cluster", "images", "scratch"), table.columns().stream().map(Column::name).toList());
		assertEquals("local", Tables.cell(table, "esx01", "scratch").text());
		assertEquals("Lab", Tables.cell(table, "esx01", "Cluster").text());
		assertEquals(CellState.ABSENT, Tables.cell(table, "esx02", "scratch").state());
	}

	@Test
	void hostThatDoesNotSeeADatastoreTellsWhy() {
		DesignTable table = Tables.of(TableKind.DATASTORES, STORAGE);
		assertEquals("esx01.local1 is a disk of esx01.", Tables.cell(table, "esx02", "scratch").detail().get());
		assertEquals("esx02 does not mount images.", Tables.cell(table, "esx02", "images").detail().get());
	}

	@Test
	void mountThatIsNotReachedIsAnError() {
		DesignTable table = Tables.of(TableKind.DATASTORES, STORAGE.replace("server \"10.0.0.30\"", "server \"10.0.0.31\""));
		Cell cell = Tables.cell(table, "esx01", "images");
		assertEquals(CellState.ERROR, cell.state());
		assertTrue(cell.detail().get().contains("10.0.0.31"), cell.detail().get());
	}

	@Test
	void networkShowsItsVlanOnEachHost() {
		DesignTable table = Tables.of(TableKind.NETWORKS, """
				host esx01 { vswitch vSwitch0 { portgroup Web { vlan 20 }  portgroup Db { } } }
				host esx02 { vswitch vSwitch0 { portgroup Web { vlan 20 } } }
				host esx03 { vswitch vSwitch0 { portgroup Web { vlan 30 } } }""");
		assertEquals(List.of("esx01 | VLAN 20, internal | untagged, internal", "esx02 | VLAN 20, internal | –", "esx03 | VLAN 30 | –"),
				Tables.shown(table, "Host", "Web", "Db"));
		assertEquals("“Web” is VLAN 30 on esx03, but VLAN 20 on most hosts.", Tables.cell(table, "esx03", "Web").detail().get());
		assertEquals("esx02 has no network “Db”.", Tables.cell(table, "esx02", "Db").detail().get());
	}

	@Test
	void networkWithAnUplinkIsGood() {
		DesignTable table = Tables.of(TableKind.NETWORKS, """
				external-network Office { }
				host esx01 { nic vmnic0 { connect Office }  vswitch vSwitch0 { uplinks vmnic0  portgroup Web { vlan 20 } } }""");
		assertEquals(CellState.GOOD, Tables.cell(table, "esx01", "Web").state());
	}
}
