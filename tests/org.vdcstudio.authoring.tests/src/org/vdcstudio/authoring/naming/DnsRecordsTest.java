/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.authoring.Designs;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.NamedSystem;

/** Records that lead from names to addresses and back. */
class DnsRecordsTest {

	private static final DnsRecords TASK = new DnsRecords();
	private static final RecordWish ESX01 = new RecordWish("esx01.lab.example", "192.168.0.11", true, true);

	private static String lab(String zones) {
		return """
				datacenter Lab profile lab {
					dns-server dc01 { role installed  address 192.168.0.10 %s }
					host esx01 {
						fqdn "esx01.lab.example"
						vswitch vSwitch0 {
							portgroup M { vmkernel vmk0 { address 192.168.0.11/24  services management } }
						}
					}
				}
				""".formatted(zones);
	}

	@Test
	void missingZonesAndRecordsAreMadeInOneStep() {
		String text = Designs.after(lab(""), TASK, new DnsAnswers("dc01", List.of(ESX01)));
		assertEquals("PRESENT PRESENT", states(text));
		assertTrue(text.contains("zone \"lab.example\"") && text.contains("reverse-zone 192.168.0.0/24"), text);
	}

	@Test
	void recordThatSaysSomethingElseIsCorrected() {
		String before = lab("zone \"lab.example\" { A esx01 192.168.0.99 } reverse-zone 192.168.0.0/24 { PTR 192.168.0.11 \"old.lab.example\" }");
		assertEquals("CONTRADICTING CONTRADICTING", states(before));
		String text = Designs.after(before, TASK, new DnsAnswers("dc01", List.of(ESX01)));
		assertEquals("PRESENT PRESENT", states(text));
		assertTrue(!text.contains("192.168.0.99") && !text.contains("old.lab.example"), text);
	}

	@Test
	void onlyTheChosenRecordIsMade() {
		String text = Designs.after(lab("zone \"lab.example\" { }"), TASK,
				new DnsAnswers("dc01", List.of(new RecordWish("esx01.lab.example", "192.168.0.11", true, false))));
		assertEquals("PRESENT MISSING", states(text));
	}

	@Test
	void recordsThatAreThereAreLeftAlone() {
		String before = lab("zone \"lab.example\" { A esx01 192.168.0.11 } reverse-zone 192.168.0.0/24 { PTR 192.168.0.11 \"esx01.lab.example\" }");
		assertEquals("PRESENT PRESENT", states(before));
		assertEquals(before, Designs.after(before, TASK, new DnsAnswers("dc01", List.of(ESX01))));
	}

	@Test
	void newZonesAreAnnounced() {
		List<Remark> remarks = TASK.check(new DnsAnswers("dc01", List.of(ESX01)), Designs.topology(lab("")));
		assertEquals(List.of("dc01 gets a new zone: lab.example.", "dc01 gets a new zone: 192.168.0.0/24."),
				remarks.stream().map(Remark::message).toList());
	}

	@Test
	void nothingIsDoneWithoutAServerOrARecord() {
		assertEquals(List.of("The design has no DNS server. Add one first: dns-server dc01 { … }.",
				"Choose at least one record to create or correct."), errors(new DnsAnswers("", List.of()), "datacenter Lab { }"));
		assertEquals(List.of("Choose the DNS server that gets the records."), errors(new DnsAnswers("dc09", List.of(ESX01)), lab("")));
	}

	@Test
	void wrongNamesAndAddressesAreNamed() {
		assertEquals(List.of("'esx01' is no fully qualified name."),
				errors(new DnsAnswers("dc01", List.of(new RecordWish("esx01", "192.168.0.11", true, false))), lab("")));
		assertEquals(List.of("'192.168.0.999' is no IPv4 address."),
				errors(new DnsAnswers("dc01", List.of(new RecordWish("esx01.lab.example", "192.168.0.999", false, true))), lab("")));
	}

	private static List<String> errors(DnsAnswers answers, String text) {
		return TASK.check(answers, Designs.topology(text)).stream().filter(Remark::isError).map(Remark::message).toList();
	}

	private static String states(String text) {
		Topology design = Designs.topology(text);
		NamedSystem host = NamedSystem.of(design, design.snapshot().dnsServers().getFirst().id()).stream()
				.filter(each -> each.id().qualifiedName().equals("esx01")).findFirst().orElseThrow();
		return host.forward() + " " + host.reverse();
	}
}
