/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.vdcstudio.language.ide.internal.Listing;
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.Host;

/** Names: what the DNS servers of the design answer. */
final class NameFacts {

	private final Topology topology;

	NameFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, DomainName name) {
		List<NameResolution.Forward> answers = topology.names().forward(name, topology.names().serversOf(List.of()));
		facts.add("resolves to", answers.isEmpty() ? "nothing" : Listing.of(answers.stream()
				.map(answer -> "%s, says %s".formatted(answer.address(), answer.server())).toList()));
		AddressPlan plan = AddressPlan.of(topology.snapshot());
		facts.list("which is", answers.stream().flatMap(answer -> plan.owner(answer.address()).stream()).distinct().toList());
	}

	void addTo(FactList facts, ForwardZone zone) {
		facts.add("A records", Integer.toString(EcoreUtil2.typeSelect(zone.getRecords(), AddressRecord.class).size()));
		DomainName.tryParse(zone.getName()).ifPresent(domain -> facts.list("hosts in it", topology.snapshot().hosts().stream()
				.filter(host -> host.fqdn().value().filter(name -> name.isWithin(domain)).isPresent()).map(Host::id).toList()));
	}
}
