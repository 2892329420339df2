/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.topology.snapshot.Written;

/** Names made of what an element is called and the zones of the design. */
final class DomainNames implements ProposalSource {

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		if (place.feature().getEType() != CorePackage.Literals.DOMAIN_NAME) {
			return List.of();
		}
		if (place.isFor("fqdn")) {
			return place.element() instanceof NamedElement named ? names(named, place) : List.of();
		}
		if (place.isFor("searchDomain")) {
			return domains(place.design()).map(each -> ProposedValue.quoted(each.text(), "zone of the design")).toList();
		}
		return place.feature() == NamingPackage.Literals.ALIAS_RECORD__TARGET ? targets(place.design()) : List.of();
	}

	private static List<ProposedValue> names(NamedElement element, ValuePlace place) {
		Optional<DomainName> host = NameRange.tryParse(range(element)).isPresent() ? Optional.empty() : DomainName.tryParse(element.getName());
		return host.isEmpty() ? List.of()
				: domains(place.design())
						.map(domain -> ProposedValue.quoted(host.get().host() + '.' + domain, "its name in zone " + domain)).toList();
	}

	private static @Nullable String range(NamedElement element) {
		return element instanceof EsxiHost host ? host.getRange() : null;
	}

	/** The zones; without any, the domains that others have their names in. */
	private static Stream<DomainName> domains(DesignSnapshot design) {
		List<DomainName> zones = design.dnsServers().stream().flatMap(server -> server.forwardZones().stream())
				.flatMap(zone -> zone.domain().value().stream()).distinct().toList();
		return zones.isEmpty() ? fqdns(design).flatMap(name -> name.parent().stream()).distinct() : zones.stream();
	}

	private static List<ProposedValue> targets(DesignSnapshot design) {
		return fqdns(design).distinct().map(name -> ProposedValue.quoted(name.text(), "name in the design")).toList();
	}

	private static Stream<DomainName> fqdns(DesignSnapshot design) {
		Stream<Written<DomainName>> machines = Stream.concat(design.hosts().stream().map(Host::fqdn), design.vCenters().stream().map(VCenter::fqdn));
		return Stream.concat(machines, design.dnsServers().stream().map(DnsServer::fqdn)).flatMap(each -> each.value().stream())
				.filter(DomainName::isFullyQualified);
	}
}
