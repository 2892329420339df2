/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.Segment;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** Who uses which network, one example of each kind for each network. */
final class NetworkUsers {

	private final Layer2 layer2;
	private final Map<ElementId, Set<Segment>> segments = new HashMap<>();
	private final Map<Network, ElementId> adapters = new HashMap<>();
	private final Map<Network, ElementId> vms = new HashMap<>();

	/** A segment; with a subnet, where the segment alone does not say whether two ports hear each other. */
	private record Network(Segment segment, Optional<Ipv4Prefix> subnet) {
	}

	private NetworkUsers(Layer2 layer2) {
		this.layer2 = layer2;
	}

	/** Everybody but the adapters that carry vMotion, and those that carry nothing but tolerated services. */
	static NetworkUsers besidesVmotion(Topology topology, Set<String> tolerated) {
		NetworkUsers users = new NetworkUsers(topology.layer2());
		for (Host host : topology.snapshot().hosts()) {
			host.vmkernelAdapters().filter(adapter -> !adapter.carries(VMkernelService.VMOTION))
					.filter(adapter -> !isTolerated(adapter, tolerated)).forEach(users::add);
		}
		for (Vm vm : topology.snapshot().vms()) {
			vm.host().flatMap(topology.snapshot()::host).ifPresent(host -> users.add(vm, host));
		}
		return users;
	}

	/** Who else is on the network of an adapter. */
	List<Evidence> on(VmkernelAdapter adapter) {
		Set<Evidence> found = new LinkedHashSet<>();
		for (Network network : networks(adapter.portGroup(), adapter.address().value())) {
			@Nullable
			ElementId other = adapters.get(network);
			if (other != null) {
				found.add(new Evidence(network.segment().toString(), "also used by " + other));
			}
			@Nullable
			ElementId vm = vms.get(network);
			if (vm != null) {
				found.add(new Evidence(network.segment().toString(), "also used by VM " + vm));
			}
		}
		return List.copyOf(found);
	}

	private static boolean isTolerated(VmkernelAdapter adapter, Set<String> tolerated) {
		return !adapter.services().isEmpty()
				&& adapter.services().stream().allMatch(service -> tolerated.contains(service.getLiteral()));
	}

	private void add(VmkernelAdapter adapter) {
		networks(adapter.portGroup(), adapter.address().value()).forEach(network -> adapters.putIfAbsent(network, adapter.id()));
	}

	private void add(Vm vm, Host host) {
		for (VirtualNic nic : vm.nics()) {
			Optional<PortGroup> group = host.portGroup(nic.label());
			if (group.isPresent()) {
				networks(group.get().id(), nic.address().value()).forEach(network -> vms.putIfAbsent(network, vm.id()));
			}
		}
	}

	private List<Network> networks(ElementId portGroup, Optional<Ipv4Interface> address) {
		List<Network> networks = new ArrayList<>();
		for (Segment segment : segments.computeIfAbsent(portGroup, layer2::segments)) {
			if (segment.isCertain()) {
				networks.add(new Network(segment, Optional.empty()));
			} else {
				address.ifPresent(known -> networks.add(new Network(segment, Optional.of(known.prefix()))));
			}
		}
		return networks;
	}
}
