/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.network.Subnet;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.VmnetAddresses;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.plan.LocalNetwork;
import org.vdcstudio.topology.plan.LocalNetworks;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** The gateways of the networks that something stands in; of a subnet, the routers in it or its first address. */
final class Gateways implements ProposalSource {

	private static final List<String> PROPERTIES = List.of("gateway", "gateways", "nextHop");

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		boolean fits = place.feature().getEType() == CorePackage.Literals.IP_ADDRESS && PROPERTIES.contains(place.feature().getName());
		if (!fits) {
			return List.of();
		}
		if (place.element() instanceof Subnet subnet) {
			return Ipv4Prefix.tryParse(subnet.getPrefix()).map(prefix -> ofSubnet(prefix, place)).orElse(List.of());
		}
		LocalNetworks networks = new LocalNetworks(place.topology());
		Map<String, ProposedValue> found = new LinkedHashMap<>();
		for (ElementId end : ends(place)) {
			for (LocalNetwork network : networks.of(end)) {
				gateways(network.prefix(), place.design()).forEach(each -> found.putIfAbsent(each.text(), each));
			}
		}
		return List.copyOf(found.values());
	}

	/** The element itself; of a host, its adapters, that for management first. */
	private static List<ElementId> ends(ValuePlace place) {
		Optional<Host> host = place.element() instanceof VMkernelAdapter ? Optional.empty()
				: place.idAround(EsxiHost.class).flatMap(place.design()::host);
		return host.map(own -> Stream.concat(own.vmkernelAdapters(VMkernelService.MANAGEMENT), own.vmkernelAdapters())
				.map(org.vdcstudio.topology.snapshot.VmkernelAdapter::id).distinct().toList()).orElseGet(() -> place.id().stream().toList());
	}

	private static List<ProposedValue> gateways(Ipv4Prefix network, DesignSnapshot design) {
		List<ProposedValue> found = new ArrayList<>();
		design.subnets().stream().filter(each -> each.prefix().value().filter(network::equals).isPresent()).forEach(subnet -> subnet.gateways()
				.forEach(each -> found.add(ProposedValue.of(each.text(), "gateway of subnet " + subnet.id()))));
		found.addAll(routers(network, design));
		design.pcs().stream().flatMap(pc -> pc.vmnets().stream())
				.filter(vmnet -> vmnet.mode() == VMnetMode.NAT && vmnet.subnet().value().filter(network::equals).isPresent())
				.forEach(vmnet -> found.add(ProposedValue.of(VmnetAddresses.gateway(vmnet, network).toString(), "NAT of " + vmnet.id())));
		return found;
	}

	private static List<ProposedValue> ofSubnet(Ipv4Prefix network, ValuePlace place) {
		List<ProposedValue> routers = routers(network, place.design());
		if (!routers.isEmpty()) {
			return routers;
		}
		return AddressPlan.of(place.design()).free(network, network.network(), 1).stream()
				.map(each -> ProposedValue.of(each.toString(), "first free address of " + network)).toList();
	}

	private static List<ProposedValue> routers(Ipv4Prefix network, DesignSnapshot design) {
		return design.routers().stream().flatMap(router -> router.interfaces().stream())
				.filter(each -> each.address().value().filter(own -> own.prefix().equals(network)).isPresent())
				.map(each -> ProposedValue.of(each.address().value().get().address().toString(), "interface " + each.id())).toList();
	}
}
