/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.authoring.naming.RecordWish;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;

/** The DNS records of new hosts, and the servers that get them. */
final class HostRecords {

	private HostRecords() {
	}

	/** Those of the servers that the hosts ask which have a zone for their names; the first of them when none has. */
	static List<DnsServer> servers(HostAnswers answers, DesignSnapshot design) {
		List<DnsServer> asked = answers.naming().dns().isEmpty() ? design.dnsServers()
				: design.dnsServers().stream().filter(each -> answers.naming().dns().contains(each.id().qualifiedName())).toList();
		List<DnsServer> holders = asked.stream().filter(server -> hasZone(server, answers.fqdn())).toList();
		return holders.isEmpty() ? asked.stream().limit(1).toList() : holders;
	}

	static boolean hasZone(DnsServer server, String fqdn) {
		Optional<DomainName> name = DomainName.tryParse(fqdn);
		return name.isPresent() && server.forwardZones().stream().flatMap(zone -> zone.domain().value().stream()).anyMatch(name.get()::isWithin);
	}

	static List<RecordWish> wishes(HostAnswers answers, HostPlan plan) {
		List<RecordWish> wishes = new ArrayList<>();
		for (HostPlan.Planned host : plan.hosts()) {
			HostPlan.management(host, answers).ifPresent(address -> wishes.add(new RecordWish(host.fqdn(), address.toString(), true, true)));
		}
		return wishes;
	}
}
