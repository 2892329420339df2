/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.tool.PaletteTool;

/** Who is called what: what is shown of it, what is missing or contradicting, and what the tools do. */
class NamingViewpointTest {

	private static final String DESIGN = """
			datacenter Lab {
				dns-server dc01 {
					fqdn "dc01.lab.example"
					address 192.168.0.10
					zone "lab.example" {
						A dc01 192.168.0.10
						A esx01 192.168.0.11
						A esx02 192.168.0.99
						A vcsa 192.168.0.20
						A printer 192.168.0.200
						AAAA vcsa 2001:db8::20
						CNAME manager vcsa
						CNAME nobody nothing
					}
					reverse-zone 192.168.0.0/24 {
						PTR 192.168.0.10 "dc01.lab.example"
						PTR 192.168.0.11 "esx01.lab.example"
						PTR 192.168.0.11 "old.lab.example"
						PTR 192.168.0.12 "wrong.lab.example"
						PTR 192.168.0.99 "other.lab.example"
						PTR 192.168.0.200 "printer.lab.example"
					}
				}
				dns-server dc02 {
					fqdn "dc02.lab.example"
					address 192.168.0.13
					role not-installed
				}
				vcenter vcsa { fqdn "vcsa.lab.example"  address 192.168.0.20 }
				ntp-source clock { address 192.168.0.1 }
				array nas01 { fqdn "nas01.lab.example"  portal 192.168.20.30 { } }
				host esx01 {
					fqdn "ESX01.lab.example"
					vswitch vSwitch0 { portgroup Management { vmkernel vmk0 { address 192.168.0.11/24  services management } } }
				}
				host esx02 {
					fqdn "esx02.lab.example"
					vswitch vSwitch0 { portgroup Management { vmkernel vmk0 { address 192.168.0.12/24  services management } } }
				}
				host esx03 { }
				host blade[01..03] {
					fqdn "blade{n}.lab.example"
					vswitch vSwitch0 { portgroup Management { vmkernel vmk0 { address "192.168.0.{n+30}/24"  services management } } }
				}
			}
			""";

	private final Drawing names = Drawing.of(DESIGN, "Names", "Lab");

	@Test
	void serversHoldZonesThatHoldRecords() {
		assertEquals("Names of Lab", names.view().title());
		assertEquals(List.of("dc01 | 192.168.0.10", "dc02 | 192.168.0.13 · DNS role not installed"), names.labels("DnsServer"));
		assertEquals(List.of("lab.example"), names.labels("ForwardZone"));
		assertEquals(List.of("dc01 | reverse lookup"), names.labels("ReverseLookup"));
		assertEquals(List.of("192.168.0.0/24"), names.labels("ReverseZone"));
		assertEquals(List.of("dc01 | A 192.168.0.10", "esx01 | A 192.168.0.11", "esx02 | A 192.168.0.99", "vcsa | A 192.168.0.20",
				"printer | A 192.168.0.200"), names.labels("AddressRecord"));
		assertEquals(List.of("vcsa | AAAA 2001:db8::20"), names.labels("Ipv6AddressRecord"));
		assertEquals(List.of("manager | CNAME vcsa", "nobody | CNAME nothing"), names.labels("AliasRecord"));
		assertEquals(6, names.labels("PointerRecord").size());
	}

	@Test
	void everythingThatHasANameOrShouldIsASystem() {
		assertEquals(List.of("dc01 | dc01.lab.example | DNS server · 192.168.0.10", "dc02 | dc02.lab.example | DNS server · 192.168.0.13",
				"vcsa | vcsa.lab.example | vCenter Server · 192.168.0.20", "nas01 | nas01.lab.example | storage array · 192.168.20.30",
				"esx01 | esx01.lab.example | host · 192.168.0.11", "esx02 | esx02.lab.example | host · 192.168.0.12",
				"esx03 | no FQDN | host · no address",
				"blade[01..03] | blade01.lab.example … blade03.lab.example | 3 hosts · 192.168.0.31 … 192.168.0.33"),
				names.labels("System"));
	}

	@Test
	void recordsLeadToSystemsAndBack() {
		assertEquals(List.of("dc01 > dc01", "esx01 > esx01", "vcsa > vcsa", "vcsa > vcsa"), names.edges("LeadsTo"));
		assertEquals(List.of("esx02 > esx02"), names.edges("Contradicts"));
		assertEquals(List.of("dc01 > 192.168.0.10", "esx01 > 192.168.0.11"), names.edges("LeadsBack"));
		assertEquals(List.of("esx01 > 192.168.0.11", "esx02 > 192.168.0.12"), names.edges("ContradictsBack"));
		assertEquals(List.of("manager > vcsa", "manager > vcsa"), names.edges("AliasOf"));
	}

	@Test
	void looksSayWhatIsMissingAndWhatContradicts() {
		assertEquals("", names.meaning("AddressRecord esx01"));
		assertEquals("Record with another address than the system", names.meaning("AddressRecord esx02"));
		assertEquals("A record without PTR record", names.meaning("AddressRecord vcsa"));
		assertEquals("Record of something outside the design", names.meaning("AddressRecord printer"));
		assertEquals("", names.meaning("Ipv6AddressRecord vcsa"));
		assertEquals("", names.meaning("AliasRecord manager"));
		assertEquals("Alias of nothing", names.meaning("AliasRecord nobody"));
		assertEquals("", names.meaning("PointerRecord 192.168.0.10"));
		assertEquals("PTR record with another name than the system", names.meaning("PointerRecord 192.168.0.12"));
		assertEquals("PTR record without A record", names.meaning("PointerRecord 192.168.0.99"));
		assertEquals("Record of something outside the design", names.meaning("PointerRecord 192.168.0.200"));
		assertEquals("", names.meaning("DnsServer dc01"));
		assertEquals("Server without the DNS role", names.meaning("DnsServer dc02"));
		assertEquals("", names.meaning("System vcsa"));
		assertEquals("System whose name leads elsewhere", names.meaning("System esx02"));
		assertEquals("System without a name", names.meaning("System esx03"));
		assertEquals("System whose name no server knows", names.meaning("System nas01"));
		assertEquals("System whose name no server knows", names.meaning("System blade[01..03]"));
	}

	@Test
	void anAddressWithTwoNamesContradictsItselfEvenWhenNoSystemHasIt() {
		Drawing twice = Drawing.of("""
				datacenter Lab {
					dns-server dc01 {
						zone "lab.example" { A one 192.168.0.50 }
						reverse-zone 192.168.0.0/24 { PTR 192.168.0.50 "one.lab.example"  PTR 192.168.0.50 "two.lab.example" }
					}
				}
				""", "Names", "Lab");
		assertEquals(List.of("Address with two names", "Address with two names"), twice.view().elements().stream()
				.filter(each -> each.mapping().equals("ReverseLookup")).flatMap(each -> each.withContents())
				.filter(each -> each.mapping().equals("PointerRecord")).map(each -> each.tooltip()).toList());
	}

	@Test
	void theCopyOfAZoneOnASecondServerSaysWhoseItIs() {
		String zone = "zone \"lab.example\" { A one 192.168.0.50 A two 192.168.0.51 }";
		Drawing copies = Drawing.of("datacenter Lab { dns-server dc01 { %s } dns-server dc02 { %s } }".formatted(zone, zone), "Names", "Lab");
		assertEquals(List.of("lab.example", "lab.example | same records as on dc01"), copies.labels("ForwardZone"));
		assertEquals(List.of("one | A 192.168.0.50", "two | A 192.168.0.51"), copies.labels("AddressRecord"));
	}

	@Test
	void filtersLeaveOutWhatIsSoundOrForeign() {
		assertEquals(List.of("esx02 | A 192.168.0.99", "vcsa | A 192.168.0.20"), names.withFilters("Unsound").labels("AddressRecord"));
		assertEquals(4, names.withFilters("WithoutForeign").labels("AddressRecord").size());
		assertEquals(List.of(), names.withFilters("WithoutReverse").labels("ReverseLookup"));
	}

	@Test
	void thePaletteOffersEveryKind() {
		assertEquals(List.of("CreateDnsServer", "CreateForwardZone", "CreateReverseZone", "CreateAddressRecord", "CreateIpv6AddressRecord",
				"CreateAliasRecord", "CreatePointerRecord", "PublishName", "PointTo", "PointBack", "CreateHost", "CreateVCenter",
				"CreateArray", "CreateTimeSource"),
				BuiltInViewpoints.read().specification().diagram("Names").orElseThrow().palette().stream().map(PaletteTool::id).toList());
	}

	@Test
	void serversZonesAndRecordsAreCreated() {
		Drawing server = names.create("CreateDnsServer", "");
		assertTrue(server.labels("DnsServer").contains("dns01"));
		Drawing zones = server.create("CreateForwardZone", "DnsServer dns01").create("CreateReverseZone", "DnsServer dns01");
		assertEquals(List.of("lab.example", "lab.example"), zones.labels("ForwardZone"));
		assertEquals(List.of("192.168.0.0/24", "192.168.0.0/24"), zones.labels("ReverseZone"));
		assertTrue(names.create("CreateAddressRecord", "ForwardZone lab.example").labels("AddressRecord").contains("name1 | A 192.168.0.201"));
		assertTrue(names.create("CreateIpv6AddressRecord", "ForwardZone lab.example").labels("Ipv6AddressRecord").contains("name1 | AAAA 2001:db8::1"));
		assertTrue(names.create("CreateAliasRecord", "ForwardZone lab.example").labels("AliasRecord").contains("name1 | CNAME name1"));
		assertTrue(names.create("CreateAliasRecord", "AddressRecord esx01").edges("AliasOf").contains("name1 > esx01"));
		assertTrue(names.create("CreatePointerRecord", "ReverseZone 192.168.0.0/24").labels("PointerRecord").contains("192.168.0.1 | PTR name1.lab.example"));
		assertFalse(names.offers("CreateAddressRecord", "ReverseZone 192.168.0.0/24"));
	}

	@Test
	void systemsAreCreatedWithAName() {
		assertTrue(names.create("CreateHost", "").labels("System").contains("esx04 | esx04.lab.example | host · no address"));
		assertTrue(names.create("CreateVCenter", "").labels("System").contains("vcsa01 | vcsa01.lab.example | vCenter Server · no address"));
		assertTrue(names.create("CreateArray", "").labels("System").contains("array01 | array01.lab.example | storage array · no address"));
		assertTrue(names.create("CreateTimeSource", "").labels("System").contains("ntp01 | ntp01.lab.example | time source · no address"));
	}

	@Test
	void aSystemIsNamedInAZoneOnce() {
		Drawing named = names.connect("PublishName", "ForwardZone lab.example", "System blade[01..03]");
		assertTrue(named.labels("AddressRecord").containsAll(List.of("blade01 | A 192.168.0.31", "blade02 | A 192.168.0.32", "blade03 | A 192.168.0.33")));
		assertEquals("", named.meaning("System blade[01..03]"));
		assertFalse(named.connects("PublishName", "ForwardZone lab.example", "System blade[01..03]"));
		assertTrue(names.connect("PublishName", "ReverseZone 192.168.0.0/24", "System vcsa").labels("PointerRecord")
				.contains("192.168.0.20 | PTR vcsa.lab.example"));
		assertFalse(names.connects("PublishName", "ReverseZone 192.168.0.0/24", "System nas01"));
	}

	@Test
	void aRecordIsPointedToASystem() {
		assertEquals(List.of(), names.connect("PointTo", "AddressRecord esx02", "System esx02").edges("Contradicts"));
		assertEquals("", names.connect("PointTo", "AliasRecord nobody", "System vcsa").meaning("AliasRecord nobody"));
		assertTrue(names.connect("PointBack", "System esx02", "PointerRecord 192.168.0.12").edges("LeadsBack").contains("esx02 > 192.168.0.12"));
		assertTrue(names.moveTarget("LeadsTo", "dc01 > dc01", "System dc02").labels("AddressRecord").contains("dc01 | A 192.168.0.13"));
		assertTrue(names.moveSource("ContradictsBack", "esx02 > 192.168.0.12", "System vcsa").labels("PointerRecord")
				.contains("192.168.0.12 | PTR vcsa.lab.example"));
	}

	@Test
	void whatIsTypedIsTheOwnerTheNameOrTheNetwork() {
		assertTrue(names.rename("AddressRecord printer", "scanner").labels("AddressRecord").contains("scanner | A 192.168.0.200"));
		assertTrue(names.rename("PointerRecord 192.168.0.12", "esx02.lab.example").edges("LeadsBack").contains("esx02 > 192.168.0.12"));
		assertTrue(names.rename("ReverseZone 192.168.0.0/24", "192.168.0.0/16").labels("ReverseZone").contains("192.168.0.0/16"));
		assertTrue(names.rename("ForwardZone lab.example", "home.example").labels("ForwardZone").contains("home.example"));
	}

	@Test
	void recordsZonesAndSystemsAreDeleted() {
		assertFalse(names.delete("AddressRecord printer").labels("AddressRecord").contains("printer | A 192.168.0.200"));
		assertEquals(List.of(), names.delete("ReverseZone 192.168.0.0/24").labels("ReverseLookup"));
		assertEquals(1, names.delete("DnsServer dc01").labels("DnsServer").size());
	}
}
