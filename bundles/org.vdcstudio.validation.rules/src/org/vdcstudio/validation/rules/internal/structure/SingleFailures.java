/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.Vm;

/** What can fail by itself, and the hosts that may notice: of hosts that are declared together the first. */
final class SingleFailures {

	private SingleFailures() {
	}

	static Map<ElementId, List<Host>> of(Topology topology, Set<String> components) {
		DesignSnapshot design = topology.snapshot();
		List<Host> hosts = firstOfEach(design.hosts());
		Map<ElementId, List<Host>> concerned = new LinkedHashMap<>();
		if (components.contains("switch")) {
			addSwitches(design, hosts, concerned);
		}
		if (components.contains("portal")) {
			design.arrays().forEach(array -> array.portals().forEach(portal -> concerned.put(portal.id(), clients(array, hosts))));
		}
		if (components.contains("host")) {
			addHosts(topology, hosts, concerned);
		}
		if (components.contains("nic")) {
			hosts.forEach(host -> host.nics().forEach(nic -> concerned.put(nic.id(), List.of(host))));
		}
		return concerned;
	}

	private static List<Host> firstOfEach(List<Host> hosts) {
		Map<ElementId, Host> first = new LinkedHashMap<>();
		hosts.forEach(host -> first.putIfAbsent(host.declaration(), host));
		return List.copyOf(first.values());
	}

	/** A switch concerns the hosts plugged into it; those elsewhere keep what does not hang on it, or lose it with these. */
	private static void addSwitches(DesignSnapshot design, List<Host> hosts, Map<ElementId, List<Host>> concerned) {
		Map<ElementId, ElementId> switchOf = new HashMap<>();
		design.physicalSwitches().forEach(each -> {
			concerned.put(each.id(), new ArrayList<>());
			each.ports().forEach(port -> switchOf.put(port.id(), each.id()));
		});
		for (Host host : hosts) {
			host.nics().stream().flatMap(nic -> nic.link().stream()).flatMap(link -> Optional.ofNullable(switchOf.get(link)).stream()).distinct()
					.forEach(each -> concerned.computeIfAbsent(each, key -> new ArrayList<>()).add(host));
		}
	}

	private static List<Host> clients(StorageArray array, List<Host> hosts) {
		Set<Optional<Endpoint>> portals = new HashSet<>();
		array.portals().forEach(portal -> portals.add(portal.endpoint().value()));
		Map<List<?>, Host> alike = new LinkedHashMap<>();
		hosts.stream().filter(host -> !host.mounts().isEmpty() || host.iscsiAdapters().stream()
				.anyMatch(adapter -> adapter.discovery().stream().anyMatch(address -> portals.contains(address.value()))))
				.forEach(host -> alike.putIfAbsent(wayToStorage(host), host));
		return List.copyOf(alike.values());
	}

	/** Hosts that say the same here lose the same when a portal fails. */
	private static List<?> wayToStorage(Host host) {
		return List.of(host.mounts(), host.iscsiAdapters().stream()
				.map(adapter -> List.of(adapter.discovery(), adapter.staticTargets().size(), adapter.boundAdapters().size())).toList());
	}

	/** A host on which DNS servers run concerns all that ask them, unless HA starts these again. */
	private static void addHosts(Topology topology, List<Host> hosts, Map<ElementId, List<Host>> concerned) {
		for (Vm vm : topology.snapshot().vms()) {
			boolean serves = vm.provides().stream().anyMatch(server -> server.kind().equals("DnsServer"));
			Optional<ElementId> carrier = serves ? vm.host() : Optional.empty();
			if (carrier.isPresent() && topology.placement().clusterOf(carrier.get()).filter(Cluster::highAvailability).isEmpty()) {
				concerned.put(carrier.get(), hosts.stream().filter(host -> !host.id().equals(carrier.get())).toList());
			}
		}
	}
}
