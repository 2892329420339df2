/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

class NameResolutionTest {

	private static final NameResolution NAMES = Designs.topology("""
			datacenter Lab {
				dns-server dc01 {
					zone "lab.example" { A esx01 192.168.0.11 CNAME alias esx01 CNAME loop loop CNAME far "www.lab.example" }
					zone "sub.lab.example" { A esx01 192.168.1.11 }
					zone "example" { A "old.sub.lab" 192.168.1.12 CNAME "older.sub.lab" "esx01.lab.example" A "esx01.corp" 192.168.1.13 }
					reverse-zone 192.168.0.0/24 { PTR 192.168.0.11 "esx01.lab.example" PTR 10.0.0.1 "stray.lab.example" }
					reverse-zone 192.168.0.0/16 { PTR 192.168.0.12 "hidden.lab.example" PTR 192.168.1.11 "esx01.sub.lab.example" }
				}
				dns-server dc02 { zone "lab.example" { A esx01 192.168.0.12 A www 192.168.0.80 } }
			}
			""").names();
	private static final ElementId DC01 = new ElementId("DnsServer", "dc01");
	private static final ElementId DC02 = new ElementId("DnsServer", "dc02");

	@Test
	void asksAllServersOfTheDesignWhenAClientNamesNone() {
		assertEquals(List.of(DC01, DC02), NAMES.serversOf(List.of()));
		assertEquals(List.of(DC02), NAMES.serversOf(List.of(DC02)));
	}

	@Test
	void answersComeFromTheServersThatAreAskedAndWork() {
		assertEquals("192.168.0.11, 192.168.0.12", forward("esx01.lab.example", StateOverlay.INITIAL, DC01, DC02));
		assertEquals("192.168.0.12", forward("ESX01.lab.example", StateOverlay.INITIAL, DC02));
		assertEquals("192.168.0.12", forward("esx01.lab.example", StateOverlay.INITIAL.withFailed(DC01), DC01, DC02));
	}

	@ParameterizedTest
	@CsvSource({ "Site, Left", "EsxiHost, esx01", "VirtualMachine, dc01-vm" })
	void aServerDoesNotAnswerWhileWhatItRunsOnIsDown(String kind, String name) {
		NameResolution names = Designs.topology("""
				datacenter Lab {
					site Left { }
					dns-server dc01 { zone "lab.example" { A esx01 10.0.0.11 } reverse-zone 10.0.0.0/24 { PTR 10.0.0.11 "esx01.lab.example" } }
					host esx01 { location Left }
					vm dc01-vm { on esx01 provides dc01 }
				}
				""").names();
		DomainName host = DomainName.parse("esx01.lab.example");
		Ipv4Address address = Ipv4Address.parse("10.0.0.11");
		ElementId cause = new ElementId(kind, name);
		assertEquals(1, names.forward(host, List.of(DC01), StateOverlay.INITIAL).size());
		assertEquals(1, names.reverse(address, List.of(DC01), StateOverlay.INITIAL).size());
		for (StateOverlay state : List.of(StateOverlay.INITIAL.withFailed(cause), StateOverlay.INITIAL.withPower(cause, PowerState.OFF))) {
			assertEquals(List.of(), names.forward(host, List.of(DC01), state));
			assertEquals(List.of(), names.reverse(address, List.of(DC01), state));
		}
	}

	@Test
	void recordsAreThereAlsoWhenTheServerIsOffAtTheStart() {
		NameResolution names = Designs.topology("""
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { A esx01 10.0.0.11 } reverse-zone 10.0.0.0/24 { PTR 10.0.0.11 "esx01.lab.example" } }
					host esx01 { }
					vm dc01-vm { on esx01 provides dc01 power off }
				}
				""").names();
		DomainName host = DomainName.parse("esx01.lab.example");
		Ipv4Address address = Ipv4Address.parse("10.0.0.11");
		assertEquals(1, names.forward(host, List.of(DC01)).size());
		assertEquals(1, names.reverse(address, List.of(DC01)).size());
		assertEquals(List.of(), names.forward(host, List.of(DC01), StateOverlay.INITIAL));
		assertEquals(List.of(), names.reverse(address, List.of(DC01), StateOverlay.INITIAL));
		StateOverlay on = StateOverlay.INITIAL.withPower(Designs.vm("dc01-vm"), PowerState.ON);
		assertEquals(1, names.forward(host, List.of(DC01), on).size());
	}

	@Test
	void aliasesAreFollowedWithinAServer() {
		assertEquals("192.168.0.11", forward("alias.lab.example", StateOverlay.INITIAL, DC01));
		assertEquals("", forward("loop.lab.example", StateOverlay.INITIAL, DC01));
		assertEquals("", forward("far.lab.example", StateOverlay.INITIAL, DC01));
	}

	@Test
	void reverseLookupsUseTheRecordsOfTheZoneOnly() {
		assertEquals("esx01.lab.example", NAMES.reverse(Ipv4Address.parse("192.168.0.11"), List.of(DC01)).getFirst().name().text());
		assertEquals(List.of(), NAMES.reverse(Ipv4Address.parse("10.0.0.1"), List.of(DC01)));
	}

	@Test
	void recordsForWhichThereIsACloserZoneAnswerNothing() {
		assertEquals("", forward("old.sub.lab.example", StateOverlay.INITIAL, DC01));
		assertEquals("", forward("older.sub.lab.example", StateOverlay.INITIAL, DC01));
		assertEquals("192.168.1.13", forward("esx01.corp.example", StateOverlay.INITIAL, DC01));
		assertEquals(List.of(), NAMES.reverse(Ipv4Address.parse("192.168.0.12"), List.of(DC01)));
		assertEquals("esx01.sub.lab.example",
				NAMES.reverse(Ipv4Address.parse("192.168.1.11"), List.of(DC01)).getFirst().name().text());
	}

	@Test
	void theLongestZoneAnswersForAName() {
		assertEquals("sub.lab.example",
				NAMES.forwardZone(DomainName.parse("x.sub.lab.example"), List.of(DC01)).orElseThrow().domain().text());
		assertEquals("192.168.0.0/24",
				NAMES.reverseZone(Ipv4Address.parse("192.168.0.99"), List.of(DC01)).orElseThrow().prefix().text());
	}

	private static String forward(String name, StateOverlay state, ElementId... servers) {
		return String.join(", ", NAMES.forward(DomainName.parse(name), List.of(servers), state).stream()
				.map(answer -> answer.address().toString()).toList());
	}
}
