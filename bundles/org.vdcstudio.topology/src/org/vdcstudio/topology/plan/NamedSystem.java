/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Written;

/**
 * Something that people reach by its name, and what one DNS server knows about it.
 *
 * @param id           its id
 * @param kind         the word for its kind
 * @param fqdn         its name as written; empty when the design does not say
 * @param address      its management address; empty when the design does not say
 * @param forward      the A record
 * @param forwardFound what the name resolves to; empty for nothing
 * @param reverse      the PTR record
 * @param reverseFound what the address resolves to; empty for nothing
 */
public record NamedSystem(ElementId id, String kind, Written<DomainName> fqdn, Optional<Ipv4Address> address, RecordState forward,
		String forwardFound, RecordState reverse, String reverseFound) {

	/** All hosts, vCenter Servers, DNS servers, arrays and time sources of a design that have a name. */
	public static List<NamedSystem> of(Topology design, ElementId server) {
		List<NamedSystem> systems = new ArrayList<>();
		Reader reader = new Reader(design.names(), List.of(server));
		design.snapshot().hosts().forEach(host -> systems.add(reader.read(host.id(), "host", host.fqdn(), management(host))));
		design.snapshot().vCenters().forEach(
				each -> systems.add(reader.read(each.id(), "vCenter Server", each.fqdn(), each.address().value())));
		design.snapshot().dnsServers().forEach(each -> systems.add(reader.read(each.id(), "DNS server", each.fqdn(), first(each.addresses()))));
		design.snapshot().arrays().stream().filter(each -> !each.fqdn().isBlank()).forEach(each -> systems.add(reader.read(each.id(),
				"storage array", each.fqdn(),
				each.portals().stream().flatMap(portal -> portal.endpoint().value().stream()).map(Endpoint::address).findFirst())));
		design.snapshot().ntpSources().stream().filter(each -> !each.fqdn().isBlank())
				.forEach(each -> systems.add(reader.read(each.id(), "time source", each.fqdn(), first(each.addresses()))));
		return systems;
	}

	private static Optional<Ipv4Address> first(List<Written<Ipv4Address>> addresses) {
		return addresses.stream().flatMap(each -> each.value().stream()).findFirst();
	}

	/** The management address of a host; empty when it has none that the design knows. */
	public static Optional<Ipv4Address> management(Host host) {
		return host.vmkernelAdapters(VMkernelService.MANAGEMENT).flatMap(each -> each.address().value().stream())
				.map(Ipv4Interface::address).findFirst();
	}

	/** Whether a record is missing or says something else. */
	public boolean isWanting() {
		return forward.isWanting() || reverse.isWanting();
	}

	private record Reader(NameResolution names, List<ElementId> servers) {

		NamedSystem read(ElementId id, String kind, Written<DomainName> fqdn, Optional<Ipv4Address> address) {
			Optional<DomainName> name = fqdn.value().filter(DomainName::isFullyQualified);
			if (name.isEmpty() || address.isEmpty()) {
				return new NamedSystem(id, kind, fqdn, address, RecordState.IMPOSSIBLE, "", RecordState.IMPOSSIBLE, "");
			}
			List<Ipv4Address> addresses = names.forward(name.get(), servers).stream().map(NameResolution.Forward::address).toList();
			List<DomainName> back = names.reverse(address.get(), servers).stream().map(NameResolution.Reverse::name).toList();
			return new NamedSystem(id, kind, fqdn, address, state(addresses, address.get()), text(addresses),
					state(back, name.get()), text(back));
		}

		private static <T> RecordState state(List<T> found, T wanted) {
			if (found.isEmpty()) {
				return RecordState.MISSING;
			}
			return found.stream().allMatch(wanted::equals) ? RecordState.PRESENT : RecordState.CONTRADICTING;
		}

		private static String text(List<?> found) {
			return found.stream().map(Object::toString).collect(Collectors.joining(", "));
		}
	}
}
