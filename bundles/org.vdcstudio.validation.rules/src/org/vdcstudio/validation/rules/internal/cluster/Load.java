/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * What runs in a cluster, or on a host outside of clusters, and on what.
 *
 * @param owner the cluster or host
 * @param hosts the hosts
 * @param vms   the VMs that run when the design starts
 */
record Load(ElementId owner, List<Host> hosts, List<Vm> vms) {

	/** All clusters, then all hosts outside of clusters, with something running on them. */
	static List<Load> of(Topology topology) {
		Map<ElementId, Load> loads = new LinkedHashMap<>();
		for (ClusterMembers members : ClusterMembers.of(topology)) {
			loads.put(members.id(), new Load(members.id(), members.hosts(), running(members.vms())));
		}
		Map<ElementId, List<Vm>> vms = topology.snapshot().vms().stream().filter(vm -> vm.host().isPresent())
				.collect(Collectors.groupingBy(vm -> vm.host().orElseThrow()));
		for (Host host : topology.snapshot().hosts()) {
			if (topology.placement().clusterOf(host.id()).isEmpty()) {
				loads.put(host.id(), new Load(host.id(), List.of(host), running(vms.getOrDefault(host.id(), List.of()))));
			}
		}
		return loads.values().stream().filter(load -> !load.vms().isEmpty()).toList();
	}

	private static List<Vm> running(List<Vm> vms) {
		return vms.stream().filter(vm -> vm.power() == PowerState.ON).toList();
	}

	/** Virtual CPUs of all VMs. */
	int virtualCpus() {
		return vms.stream().mapToInt(Vm::cpus).sum();
	}

	/** Physical cores of all hosts; empty when the design does not say it of one. */
	OptionalInt cores() {
		return hosts.stream().anyMatch(host -> host.cores() == 0) ? OptionalInt.empty()
				: OptionalInt.of(hosts.stream().mapToInt(Host::cores).sum());
	}

	/** Configured memory of all VMs that fit on some host. */
	DataSize configuredMemory() {
		long largest = hosts.stream().map(Host::memory).flatMap(Optional::stream).mapToLong(DataSize::bytes).max().orElse(Long.MAX_VALUE);
		return new DataSize(vms.stream().map(Vm::memory).flatMap(Optional::stream).mapToLong(DataSize::bytes)
				.filter(bytes -> bytes <= largest).sum());
	}

	/** Physical memory of all hosts; empty when the design does not say it of one. */
	Optional<DataSize> memory() {
		return hosts.stream().anyMatch(host -> host.memory().isEmpty()) ? Optional.empty()
				: Optional.of(new DataSize(hosts.stream().map(Host::memory).flatMap(Optional::stream).mapToLong(DataSize::bytes).sum()));
	}
}
