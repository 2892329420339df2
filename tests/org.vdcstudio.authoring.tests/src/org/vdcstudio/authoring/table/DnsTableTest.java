/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class DnsTableTest {

	@Test
	void recordsThatAgreeAreOk() {
		DesignTable table = Tables.of(TableKind.DNS, """
				dns-server dc01 {
				    address 10.0.0.2
				    zone "lab.example" { A esx01 10.0.0.11  CNAME alias esx01 }
				    reverse-zone 10.0.0.0/24 { PTR 10.0.0.11 "esx01.lab.example" }
				}""");
		assertEquals(List.of("esx01.lab.example | A | 10.0.0.11 | lab.example | dc01 | ok",
				"alias.lab.example | CNAME | esx01.lab.example | lab.example | dc01 | ok",
				"10.0.0.11 | PTR | esx01.lab.example | 10.0.0.0/24 | dc01 | ok"),
				Tables.shown(table, "Name", "Type", "Target", "Zone", "Server", "Status"));
	}

	@Test
	void missingOppositeRecordsAreWarnings() {
		DesignTable table = Tables.of(TableKind.DNS, """
				dns-server dc01 {
				    address 10.0.0.2
				    zone "lab.example" { A esx01 10.0.0.11  A far 10.9.0.1  CNAME alias nobody }
				    reverse-zone 10.0.0.0/24 { PTR 10.0.0.12 "esx02.lab.example" }
				}""");
		assertEquals(List.of("esx01.lab.example | no PTR record", "far.lab.example | no reverse zone", "alias.lab.example | leads nowhere",
				"10.0.0.12 | no A record"), Tables.shown(table, "Name", "Status"));
		assertEquals(4, table.count(CellState.WARNING));
	}

	@Test
	void contradictingRecordsAreErrors() {
		DesignTable table = Tables.of(TableKind.DNS, """
				dns-server dc01 {
				    address 10.0.0.2
				    zone "lab.example" { A esx01 10.0.0.11  A esx02 10.0.0.12 }
				    reverse-zone 10.0.0.0/24 { PTR 10.0.0.11 "esx02.lab.example" }
				}""");
		assertEquals(List.of("esx01.lab.example | PTR says esx02.lab.example", "esx02.lab.example | no PTR record",
				"10.0.0.11 | A says 10.0.0.12"), Tables.shown(table, "Name", "Status"));
		assertEquals(2, table.count(CellState.ERROR));
	}

	@Test
	void systemsThatNoServerKnowsAreListed() {
		DesignTable table = Tables.of(TableKind.DNS, """
				dns-server dc01 { address 10.0.0.2  zone "lab.example" { } }
				host esx01 {
				    fqdn "esx01.lab.example"
				    vswitch vSwitch0 { portgroup Management { vmkernel vmk0 { address 10.0.0.11/24  services management } } }
				}
				vcenter vcsa { fqdn "vcsa.other.example"  address 10.0.0.20 }""");
		assertEquals(List.of("esx01.lab.example | A | 10.0.0.11 | lab.example | no A record", "vcsa.other.example | A | 10.0.0.20 |  | no zone"),
				Tables.shown(table, "Name", "Type", "Target", "Zone", "Status"));
	}

	@Test
	void serverWithoutTheRoleAnswersNothing() {
		DesignTable table = Tables.of(TableKind.DNS, """
				dns-server dc01 { role not-installed  address 10.0.0.2  zone "lab.example" { A esx01 10.0.0.11 } }""");
		assertEquals(List.of("no answer: the role is not installed"), Tables.shown(table, "Status"));
	}

	@Test
	void keysTellRowsApartEvenWhenTheySayTheSame() {
		DesignTable table = Tables.of(TableKind.DNS, """
				dns-server dc01 { address 10.0.0.2  zone "lab.example" { A esx01 10.0.0.11  A esx01 10.0.0.11 } }""");
		assertEquals(2, table.rows().stream().map(Row::key).distinct().count());
		assertTrue(table.rows().stream().allMatch(row -> row.element().isPresent()));
	}
}
