/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.vdcstudio.language.ide.internal.Listing;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VCenterServer;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.storage.StorageArray;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.plan.LocalNetwork;
import org.vdcstudio.topology.plan.LocalNetworks;
import org.vdcstudio.topology.plan.NetworkEnd;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Portal;

/**
 * The next free addresses of the networks that something stands in, with the prefix length where the place asks for it: VMkernel
 * adapters, NICs, interfaces of routers, adapters of PCs, servers, and portals of arrays.
 */
final class FreeAddresses implements ProposalSource {

	private static final int OF_THE_FIRST_NETWORK = 3;

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		EClassifier type = place.feature().getEType();
		if (type == CorePackage.Literals.IP_INTERFACE) {
			return place.id().map(id -> free(place, List.of(id), true, "")).orElse(List.of());
		}
		if (place.feature() == StoragePackage.Literals.PORTAL__ENDPOINT) {
			return free(place, portals(place), false, ":" + Endpoint.ISCSI_PORT);
		}
		boolean ofAServer = place.element() instanceof DnsServer || place.element() instanceof VCenterServer;
		return ofAServer && type == CorePackage.Literals.IP_ADDRESS ? place.id().map(id -> free(place, List.of(id), false, "")).orElse(List.of())
				: List.of();
	}

	/** Those of the same array, else those of all. */
	private static List<ElementId> portals(ValuePlace place) {
		List<ElementId> own = place.idAround(StorageArray.class).flatMap(place.design()::array).map(FreeAddresses::portals).orElse(List.of());
		return own.isEmpty() ? place.design().arrays().stream().flatMap(array -> portals(array).stream()).toList() : own;
	}

	private static List<ElementId> portals(org.vdcstudio.topology.snapshot.StorageArray array) {
		return array.portals().stream().filter(each -> each.endpoint().value().isPresent()).map(Portal::id).toList();
	}

	private static List<ProposedValue> free(ValuePlace place, List<ElementId> ends, boolean withLength, String suffix) {
		LocalNetworks networks = new LocalNetworks(place.topology());
		AddressPlan plan = AddressPlan.of(place.design());
		List<Ipv4Address> own = NetworkEnd.of(place.design()).stream().filter(each -> ends.contains(each.id()))
				.flatMap(each -> each.address().stream()).toList();
		List<ProposedValue> proposals = new ArrayList<>();
		for (ElementId end : ends) {
			for (LocalNetwork network : networks.of(end)) {
				int count = proposals.isEmpty() ? OF_THE_FIRST_NETWORK : 1;
				recorded(place, network, plan).forEach(each -> proposals.add(ProposedValue.of(written(each, network, withLength, suffix),
						"what %s resolves to".formatted(plan.owner(each).orElse(""))).explained(documentation(network, plan))));
				Stream<Ipv4Address> present = Stream.concat(network.present().stream(), own.stream());
				for (Ipv4Address address : plan.freeBehind(network.prefix(), present, count)) {
					proposals.add(ProposedValue.of(written(address, network, withLength, suffix), "free, " + name(network, place)).explained(documentation(network, plan)));
				}
			}
		}
		return proposals;
	}

	private static String written(Ipv4Address address, LocalNetwork network, boolean withLength, String suffix) {
		return address + (withLength ? "/" + network.prefix().length() : "") + suffix;
	}

	/** Addresses that nobody has but the name of the machine in DNS. */
	private static List<Ipv4Address> recorded(ValuePlace place, LocalNetwork network, AddressPlan plan) {
		Optional<DomainName> name = fqdn(place).flatMap(DomainName::tryParse);
		return name.isEmpty() ? List.of()
				: place.topology().names().forward(name.get(), place.topology().names().serversOf(List.of())).stream()
						.map(NameResolution.Forward::address).filter(network.prefix()::contains)
						.filter(each -> plan.owner(each).filter(name.get().text()::equals).isPresent()).distinct().toList();
	}

	private static Optional<String> fqdn(ValuePlace place) {
		return place.around(EsxiHost.class).map(EsxiHost::getFqdn).or(() -> place.around(VCenterServer.class).map(VCenterServer::getFqdn))
				.or(() -> place.around(DnsServer.class).map(DnsServer::getFqdn));
	}

	/** The name that people gave to the network. */
	private static String name(LocalNetwork network, ValuePlace place) {
		return place.design().subnets().stream().filter(each -> each.prefix().value().filter(network.prefix()::equals).isPresent()).findFirst()
				.map(each -> "in subnet " + each.id()).orElse(network.reason());
	}

	private static String documentation(LocalNetwork network, AddressPlan plan) {
		return "Free in `%s`: %s.\n\nTaken there: %s.".formatted(network.prefix(), network.reason(), Listing.of(network.present().stream().sorted()
				.map(each -> "`%s` %s".formatted(each, plan.owner(each).orElse(""))).toList()));
	}
}
