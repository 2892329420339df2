/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class AddressTableTest {

	private static final String HOST = """
			host %s {
			    nic vmnic0 { connect Office }
			    vswitch vSwitch0 { uplinks vmnic0  portgroup Management { vlan 20  vmkernel vmk0 { address %s  services management } } }
			}
			""";

	@Test
	void networkIsListedFromItsFirstToItsLastAddress() {
		DesignTable table = of("""
				subnet Management {
				    prefix 10.0.0.0/24  vlan 20  gateway 10.0.0.1
				    dhcp-scope pool { leases 10.0.0.100 to 10.0.0.199 }
				}
				""" + HOST.formatted("esx01", "10.0.0.11/24"));
		assertEquals(List.of("10.0.0.1 |  | gateway", "10.0.0.2 – 10.0.0.10 |  | free, 9 addresses", "10.0.0.11 | esx01 | used",
				"10.0.0.12 – 10.0.0.99 |  | free, 88 addresses", "10.0.0.100 – 10.0.0.199 |  | DHCP, 100 addresses",
				"10.0.0.200 – 10.0.0.254 |  | free, 55 addresses"), Tables.shown(table, "Address", "Owner", "Status"));
		assertEquals("Management  10.0.0.0/24 | vmk0 | 20", Tables.shown(table, "Network", "Interface", "VLAN").get(2));
	}

	@Test
	void duplicateAddressNamesTheOther() {
		DesignTable table = of("subnet M { prefix 10.0.0.0/30 }\n" + HOST.formatted("esx01", "10.0.0.1/30") + HOST.formatted("esx02", "10.0.0.1/30"));
		assertEquals(List.of("10.0.0.1 | duplicate of esx02.vmk0", "10.0.0.1 | duplicate of esx01.vmk0", "10.0.0.2 | free, 1 address"),
				Tables.shown(table, "Address", "Status"));
	}

	@Test
	void addressesThatCannotBeUsedOrDoNotFitAreTold() {
		DesignTable table = of("subnet M { prefix 10.0.0.0/24  dhcp-scope p { leases 10.0.0.50 to 10.0.0.60 } }\n"
				+ HOST.formatted("esx01", "10.0.0.255/24") + HOST.formatted("esx02", "10.0.0.12/25") + HOST.formatted("esx03", "10.0.0.55/24"));
		List<String> shown = Tables.shown(table, "Address", "Status");
		assertEquals(List.of("10.0.0.1 – 10.0.0.11 | free, 11 addresses", "10.0.0.12 | wrong prefix length",
				"10.0.0.13 – 10.0.0.49 | free, 37 addresses", "10.0.0.50 – 10.0.0.60 | DHCP, 11 addresses", "10.0.0.55 | leased by DHCP, too",
				"10.0.0.61 – 10.0.0.254 | free, 194 addresses", "10.0.0.255 | not usable"), shown);
	}

	@Test
	void networkThatNobodyDeclaredIsThatOfItsInterfaces() {
		DesignTable table = of(HOST.formatted("esx01", "10.0.0.11/24"));
		assertEquals("10.0.0.0/24 | 10.0.0.11 | used", Tables.shown(table, "Network", "Address", "Status").get(1));
	}

	@Test
	void serverInAVmIsNoDuplicateOfTheVm() {
		DesignTable table = Tables.of(TableKind.ADDRESSES, """
				workstation PC { vmnet VMnet1 { mode host-only  subnet 10.0.0.0/24 } }
				dns-server dc01 { address 10.0.0.10  connect PC.VMnet1 }
				lab-vm windows1 { on PC  provides dc01  nic eth0 { connect PC.VMnet1  address 10.0.0.10/24 } }""");
		assertEquals(0, table.count(CellState.ERROR));
		assertEquals("PC.VMnet1  10.0.0.0/24 | 10.0.0.1 | PC", Tables.shown(table, "Network", "Address", "Owner").get(0));
	}

	@Test
	void serverOutsideOfEveryNetworkIsToldSo() {
		DesignTable table = Tables.of(TableKind.ADDRESSES, "vcenter vcsa { address 10.7.0.1 }");
		assertEquals(List.of("10.7.0.1 | vcsa | in no network"), Tables.shown(table, "Address", "Owner", "Status"));
	}

	@Test
	void clientOfDhcpIsInTheNetworkOfWhoAnswersIt() {
		DesignTable table = Tables.of(TableKind.ADDRESSES, """
				workstation PC { vmnet VMnet8 { mode nat  subnet 10.0.8.0/24  dhcp } }
				lab-vm a { on PC  nic eth0 { connect PC.VMnet8  dhcp } }
				lab-vm b { on PC  nic eth0 { dhcp } }""");
		List<String> shown = Tables.shown(table, "Network", "Address", "Owner", "Status");
		assertEquals(List.of("PC.VMnet8  10.0.8.0/24 | DHCP | a | leased", " | DHCP | b | no DHCP server answers"),
				shown.subList(shown.size() - 2, shown.size()));
		assertEquals("PC.VMnet8  10.0.8.0/24 | 10.0.8.128 – 10.0.8.253 |  | DHCP, 126 addresses", shown.get(3));
	}

	private static DesignTable of(String elements) {
		return Tables.of(TableKind.ADDRESSES, "external-network Office { }\n" + elements);
	}
}
