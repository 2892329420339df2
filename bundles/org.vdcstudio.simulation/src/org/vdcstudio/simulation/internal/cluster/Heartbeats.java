/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.Written;

/**
 * Who of a cluster hears whom: over the management network, or over the vSAN network where the cluster has vSAN, and through
 * datastores that both see. vSAN itself is no datastore for heartbeats.
 */
final class Heartbeats {

	private final World world;
	private final Service service;
	private final ClusterState state;
	private final Map<Pair, Boolean> known = new HashMap<>();

	Heartbeats(World world, Service service, ClusterState state) {
		this.world = world;
		this.service = service;
		this.state = state;
	}

	/** Two hosts. */
	private record Pair(ElementId host, ElementId other) {
	}

	/** The hosts that are up, in groups that hear each other. */
	List<List<ElementId>> groups() {
		Map<ElementId, List<ElementId>> groups = new LinkedHashMap<>();
		for (ElementId host : state.members()) {
			if (state.takesPart(host)) {
				Optional<ElementId> speaker = groups.keySet().stream().filter(each -> hears(each, host)).findFirst();
				groups.computeIfAbsent(speaker.orElse(host), key -> new ArrayList<>()).add(host);
			}
		}
		return List.copyOf(groups.values());
	}

	/** Forgets what was found out about hosts that may hear others than before. */
	void changed(Collection<ElementId> hosts) {
		known.keySet().removeIf(pair -> hosts.contains(pair.host()) || hosts.contains(pair.other()));
	}

	private boolean hears(ElementId host, ElementId other) {
		return known.computeIfAbsent(new Pair(host, other), pair -> isHeard(host, other));
	}

	/** Whether two hosts hear each other; what the design does not show of the way between them is taken to work. */
	private boolean isHeard(ElementId host, ElementId other) {
		List<VmkernelAdapter> from = adapters(host);
		List<VmkernelAdapter> to = adapters(other);
		if (from.isEmpty() || to.isEmpty()) {
			return true;
		}
		return from.stream().anyMatch(adapter -> to.stream()
				.anyMatch(target -> !world.topology().ip().between(adapter.id(), target.id(), world.state()).fails()));
	}

	private List<VmkernelAdapter> adapters(ElementId host) {
		VMkernelService service = state.cluster().vsan().isPresent() ? VMkernelService.VSAN : VMkernelService.MANAGEMENT;
		return world.design().host(host).stream().flatMap(found -> found.vmkernelAdapters(service)).toList();
	}

	/**
	 * Whether a host gets an answer from one of the addresses it pings to find out whether it is isolated. When it is the last one
	 * there is and the design says no such address, nothing shows that it is.
	 */
	boolean hearsIsolationAddress(ElementId host) {
		Host found = world.design().host(host).orElseThrow();
		if (adapters(host).stream().allMatch(adapter -> addresses(found, adapter).findAny().isEmpty())) {
			return state.takingPart().size() == 1 && !world.isDown(host)
					&& adapters(host).stream().noneMatch(adapter -> world.isDown(adapter.id()));
		}
		return adapters(host).stream().anyMatch(adapter -> addresses(found, adapter)
				.anyMatch(address -> !world.topology().ip().reach(adapter.id(), address, world.state()).fails()));
	}

	private Stream<Ipv4Address> addresses(Host host, VmkernelAdapter adapter) {
		Stream<Ipv4Address> further = state.cluster().ha().isolationAddresses().stream().map(Written::value).flatMap(Optional::stream);
		return Stream.concat(further, adapter.gateway().or(() -> host.network().gateway().value()).stream());
	}

	/** A datastore on which two hosts see each other's heartbeats. */
	Optional<ElementId> sharedDatastore(ElementId host, ElementId other) {
		return datastores().filter(datastore -> service.sees(host, datastore) && service.sees(other, datastore)).findFirst();
	}

	/** Whether a host watches datastores for heartbeats of others: those that others have too by design. */
	boolean watchesDatastores(ElementId host) {
		return datastores().anyMatch(datastore -> service.sees(host, datastore) && state.members().stream().anyMatch(
				other -> !other.equals(host) && world.topology().storage().sees(other, datastore, StateOverlay.INITIAL)));
	}

	private Stream<ElementId> datastores() {
		List<ElementId> chosen = state.cluster().ha().heartbeatDatastores();
		return chosen.isEmpty()
				? world.design().datastores().stream().filter(each -> !(each instanceof Datastore.Vsan)).map(Datastore::id)
				: chosen.stream();
	}

	/** Who becomes primary among some hosts: the one that sees the most datastores, then the last by name. */
	Optional<ElementId> elect(Collection<ElementId> hosts) {
		return hosts.stream().max(Comparator.<ElementId>comparingInt(service::datastoresSeenBy).thenComparing(Comparator.naturalOrder()));
	}
}
