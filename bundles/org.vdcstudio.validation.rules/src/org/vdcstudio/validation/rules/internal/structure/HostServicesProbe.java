/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Flow;
import org.vdcstudio.topology.IpReachability;
import org.vdcstudio.topology.Reach;
import org.vdcstudio.topology.StorageVisibility;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.Written;

/** Which services a host has in the design as deployed, and no longer in another state. */
final class HostServicesProbe {

	private static final int DNS_PORT = 53;

	private final Topology topology;
	private final Set<String> services;
	private final Map<ElementId, Set<ElementId>> datastores = new LinkedHashMap<>();

	HostServicesProbe(Topology topology, Set<String> services) {
		this.topology = topology;
		this.services = services;
		Set<ElementId> used = new LinkedHashSet<>();
		topology.snapshot().vms().forEach(vm -> used.addAll(vm.datastores()));
		used.forEach(datastore -> array(datastore)
				.ifPresent(array -> datastores.computeIfAbsent(array, key -> new LinkedHashSet<>()).add(datastore)));
	}

	/** What is on local disks has no array, and no way that could be cut. */
	private Optional<ElementId> array(ElementId datastore) {
		Optional<ElementId> part = topology.snapshot().datastore(datastore).flatMap(found -> switch (found) {
		case Datastore.Vmfs vmfs -> vmfs.extents().stream().findFirst();
		case Datastore.Nfs nfs -> nfs.exportedAs();
		case Datastore.Vsan vsan -> Optional.empty();
		});
		return part.flatMap(topology.storage()::arrayOf);
	}

	/** What the host has lost, for messages. */
	List<String> lost(Host host, StateOverlay state) {
		List<String> lost = new ArrayList<>();
		List<VmkernelAdapter> management = host.vmkernelAdapters(VMkernelService.MANAGEMENT).toList();
		if (services.contains("management") && has(management, StateOverlay.INITIAL) && !has(management, state)) {
			lost.add("its management network");
			return lost;
		}
		Optional<Ipv4Address> gateway = host.network().gateway().value();
		if (services.contains("gateway") && gateway.filter(address -> loses(management, address, state)).isPresent()) {
			lost.add("gateway " + gateway.get());
		}
		if (services.contains("dns") && losesNames(host, management, state)) {
			lost.add("all DNS servers");
		}
		if (services.contains("datastore")) {
			StorageVisibility storage = topology.storage();
			// The datastores of one array stand and fall with the ways to it, so one of them tells of all.
			datastores.values().forEach(ofArray -> ofArray.stream().filter(each -> storage.sees(host.id(), each)).findFirst()
					.filter(each -> !storage.sees(host.id(), each, state)).ifPresent(each -> lost.add("datastore " + each)));
		}
		return lost;
	}

	private boolean has(List<VmkernelAdapter> adapters, StateOverlay state) {
		return adapters.stream().anyMatch(adapter -> topology.layer2().hasUplink(adapter.portGroup(), state));
	}

	private boolean loses(List<VmkernelAdapter> management, Ipv4Address address, StateOverlay state) {
		IpReachability ip = topology.ip();
		return management.stream().anyMatch(adapter -> ip.reach(adapter.id(), address).holds())
				&& management.stream().allMatch(adapter -> ip.reach(adapter.id(), address, state).fails());
	}

	private boolean losesNames(Host host, List<VmkernelAdapter> management, StateOverlay state) {
		List<DnsServer> asked = topology.names().serversOf(host.dnsServers()).stream()
				.flatMap(id -> topology.snapshot().dnsServer(id).stream()).toList();
		return asked.stream().anyMatch(server -> answers(server, management, StateOverlay.INITIAL).holds())
				&& asked.stream().allMatch(server -> answers(server, management, state).fails());
	}

	private Answer answers(DnsServer server, List<VmkernelAdapter> management, StateOverlay state) {
		boolean unknown = management.isEmpty();
		for (VmkernelAdapter adapter : management) {
			for (Written<Ipv4Address> address : server.addresses()) {
				if (address.value().isPresent()) {
					Reach reach = topology.ip().reach(new Flow(adapter.id(), address.value().get(), Protocol.UDP, OptionalInt.of(DNS_PORT)), state);
					if (reach.holds()) {
						return Answer.YES;
					}
					unknown |= !reach.fails();
				}
			}
		}
		return unknown ? Answer.PERHAPS : Answer.NO;
	}

	private enum Answer {
		YES, PERHAPS, NO;

		boolean holds() {
			return this == YES;
		}

		boolean fails() {
			return this == NO;
		}
	}
}
