/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * A cluster with what it consists of.
 *
 * @param cluster the cluster
 * @param hosts   its hosts, as far as the design has them
 * @param vms     the VMs on its hosts
 */
public record ClusterMembers(Cluster cluster, List<Host> hosts, List<Vm> vms) {

	/** Copies the lists. */
	public ClusterMembers {
		hosts = List.copyOf(hosts);
		vms = List.copyOf(vms);
	}

	/** All clusters, in the order of the design. */
	public static List<ClusterMembers> of(Topology topology) {
		Map<ElementId, List<Vm>> vms = new HashMap<>();
		for (Vm vm : topology.snapshot().vms()) {
			vm.host().flatMap(topology.placement()::clusterOf)
					.ifPresent(cluster -> vms.computeIfAbsent(cluster.id(), id -> new ArrayList<>()).add(vm));
		}
		return topology.snapshot().clusters().stream().map(cluster -> new ClusterMembers(cluster,
				cluster.hosts().stream().map(topology.snapshot()::host).flatMap(Optional::stream).toList(),
				vms.getOrDefault(cluster.id(), List.of()))).toList();
	}

	/** The id of the cluster. */
	public ElementId id() {
		return cluster.id();
	}

	/** Whether HA restarts VMs here: it is on, and there is another host to restart them on. */
	boolean isHighlyAvailable() {
		return cluster.highAvailability() && hosts.size() > 1;
	}
}
