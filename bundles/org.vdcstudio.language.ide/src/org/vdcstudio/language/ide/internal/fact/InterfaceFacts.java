/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.language.ide.internal.Listing;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Reach;
import org.vdcstudio.topology.Segment;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.plan.LocalNetworks;
import org.vdcstudio.topology.plan.NetworkEnd;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** An interface: its subnet, names, segment, and what it reaches: its gateway and the others of its services. */
final class InterfaceFacts {

	/** In a large cluster the first so many tell enough. */
	private static final int PEERS = 64;

	private final Topology topology;

	InterfaceFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		Optional<VmkernelAdapter> adapter = topology.layer2().vmkernelAdapter(id);
		Optional<NetworkEnd> end = NetworkEnd.of(topology.snapshot()).stream().filter(each -> each.id().equals(id)).findFirst();
		Optional<Ipv4Address> address = end.flatMap(NetworkEnd::address);
		AddressFacts addresses = new AddressFacts(topology);
		facts.add("address", address);
		address.ifPresent(own -> addresses.addNetwork(facts, own));
		facts.list("segment", topology.layer2().segments(id).stream().map(InterfaceFacts::written).toList());
		List<NetworkEnd> neighbours = new LocalNetworks(topology).neighbours(id);
		facts.counted("on the same segment", neighbours.stream().map(NetworkEnd::id).toList());
		address.ifPresent(own -> addresses.addNames(facts, own));
		if (address.isPresent()) {
			gateway(id, adapter).ifPresent(gateway -> facts.add("gateway", "%s, %s".formatted(gateway, reached(id, gateway))));
			adapter.ifPresent(own -> addPeers(facts, own));
		}
	}

	private static String written(Segment segment) {
		String where = segment.network().map(ElementId::qualifiedName).orElse("outside the design");
		return segment.vlan() == 0 ? where : "%s VLAN %d".formatted(where, segment.vlan());
	}

	private Optional<Ipv4Address> gateway(ElementId id, Optional<VmkernelAdapter> adapter) {
		if (adapter.isPresent()) {
			Optional<Ipv4Address> ofHost = adapter.get().stack() == TcpIpStack.DEFAULT
					? topology.snapshot().host(adapter.get().host()).flatMap(host -> host.network().gateway().value()) : Optional.empty();
			return adapter.get().gateway().or(() -> ofHost);
		}
		return Stream.concat(
				topology.snapshot().vms().stream().flatMap(vm -> vm.nics().stream()).filter(nic -> nic.id().equals(id))
						.flatMap(nic -> nic.gateway().value().stream()),
				topology.snapshot().labVms().stream().flatMap(vm -> vm.nics().stream()).filter(nic -> nic.id().equals(id))
						.flatMap(nic -> nic.gateway().value().stream()))
				.findFirst();
	}

	private String reached(ElementId from, Ipv4Address to) {
		return said(topology.ip().reach(from, to));
	}

	private static String said(Reach reach) {
		return reach.holds() ? "reached" : reach.fails() ? "not reached: " + reach.reason() : "the design does not show whether it is reached";
	}

	/** Those of its cluster; without one, of all hosts. */
	private void addPeers(FactList facts, VmkernelAdapter adapter) {
		Set<ElementId> hosts = topology.placement().clusterOf(adapter.host()).map(cluster -> Set.copyOf(cluster.hosts())).orElse(Set.of());
		for (VMkernelService service : VMkernelService.values()) {
			if (adapter.carries(service)) {
				List<VmkernelAdapter> peers = topology.snapshot().hosts().stream()
						.filter(host -> !host.id().equals(adapter.host()) && (hosts.isEmpty() || hosts.contains(host.id())))
						.flatMap(host -> host.vmkernelAdapters(service)).limit(PEERS).toList();
				facts.add(service.getLiteral(), peers(adapter, peers));
			}
		}
	}

	private String peers(VmkernelAdapter adapter, List<VmkernelAdapter> peers) {
		if (peers.isEmpty()) {
			return "no other adapter";
		}
		Map<ElementId, Reach> lost = new LinkedHashMap<>();
		for (VmkernelAdapter peer : peers) {
			Reach reach = topology.ip().between(adapter.id(), peer.id(), StateOverlay.INITIAL);
			if (reach.fails()) {
				lost.put(peer.id(), reach);
			}
		}
		if (lost.isEmpty()) {
			return peers.size() == 1 ? "reaches %s".formatted(peers.getFirst().id()) : "reaches all %d others".formatted(peers.size());
		}
		return "reaches %d of %d others, not %s: %s".formatted(peers.size() - lost.size(), peers.size(), Listing.of(lost.keySet()),
				lost.values().iterator().next().reason());
	}
}
