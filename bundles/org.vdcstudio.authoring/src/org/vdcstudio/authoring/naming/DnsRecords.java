/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.Placing;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;

/** Creates and corrects the records by which names lead to addresses and back. */
public final class DnsRecords implements Task<DnsAnswers> {

	@Override
	public String label(DnsAnswers answers) {
		return "DNS Records on " + answers.server();
	}

	@Override
	public List<Remark> check(DnsAnswers answers, Topology design) {
		List<Remark> remarks = new ArrayList<>();
		Optional<DnsServer> server = server(answers, design);
		if (design.snapshot().dnsServers().isEmpty()) {
			remarks.add(Remark.error(DnsAnswers.SERVER, "The design has no DNS server. Add one first: dns-server dc01 { … }."));
		} else if (server.isEmpty()) {
			remarks.add(Remark.error(DnsAnswers.SERVER, "Choose the DNS server that gets the records."));
		} else {
			if (!server.get().installed()) {
				remarks.add(Remark.warning(DnsAnswers.SERVER, "The DNS role of %s is not installed: it answers nothing until it is.",
						answers.server()));
			}
			zones(answers, server.get(), design).forEach(
					zone -> remarks.add(Remark.hint(DnsAnswers.RECORDS, "%s gets a new zone: %s.", answers.server(), zone)));
		}
		if (answers.records().stream().noneMatch(wish -> wish.forward() || wish.reverse())) {
			remarks.add(Remark.error(DnsAnswers.RECORDS, "Choose at least one record to create or correct."));
		}
		for (RecordWish wish : answers.records()) {
			if (DomainName.tryParse(wish.name()).filter(DomainName::isFullyQualified).isEmpty()) {
				remarks.add(Remark.error(DnsAnswers.RECORDS, "'%s' is no fully qualified name.", wish.name()));
			} else if (Ipv4Address.tryParse(wish.address()).isEmpty()) {
				remarks.add(Remark.error(DnsAnswers.RECORDS, "'%s' is no IPv4 address.", wish.address()));
			}
		}
		return remarks;
	}

	private static Optional<DnsServer> server(DnsAnswers answers, Topology design) {
		return design.snapshot().dnsServers().stream().filter(each -> each.id().qualifiedName().equals(answers.server())).findFirst();
	}

	/** The zones that are not there yet. */
	private static List<String> zones(DnsAnswers answers, DnsServer server, Topology design) {
		List<ElementId> asked = List.of(server.id());
		List<String> zones = new ArrayList<>();
		for (RecordWish wish : answers.records()) {
			Optional<DomainName> name = DomainName.tryParse(wish.name());
			Optional<Ipv4Address> address = Ipv4Address.tryParse(wish.address());
			if (wish.forward() && name.isPresent() && design.names().forwardZone(name.get(), asked).isEmpty()) {
				name.get().parent().ifPresent(parent -> zones.add(parent.text()));
			}
			if (wish.reverse() && address.isPresent() && design.names().reverseZone(address.get(), asked).isEmpty()) {
				zones.add(RecordEdits.newReverseZone(address.get(), design.snapshot()).toString());
			}
		}
		return zones.stream().distinct().toList();
	}

	@Override
	public List<ModelEdit> edits(DnsAnswers answers, DesignModel design) {
		org.vdcstudio.model.naming.DnsServer server = new Placing(design).get(answers.server(),
				org.vdcstudio.model.naming.DnsServer.class);
		return new RecordEdits(label(answers), server, design.snapshot()).edits(answers.records());
	}

	@Override
	public Optional<ElementId> result(DnsAnswers answers) {
		return Optional.of(new ElementId(NamingPackage.Literals.DNS_SERVER.getName(), answers.server()));
	}
}
