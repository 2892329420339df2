/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.vdcstudio.topology.snapshot.ElementId;

/** A cluster on which moves are tried out; every VM moves once at most. */
final class ClusterTrial {

	private final List<PlacementHost> hosts;
	private final Map<ElementId, Integer> indices = new HashMap<>();
	private final List<PlacementVm> vms;
	private final Map<ElementId, PlacementVm> byId = new HashMap<>();
	private final PlacementRules rules;
	private final ChangedWhereabouts whereabouts;
	private final BiPredicate<ElementId, ElementId> movable;
	private final Set<ElementId> moved = new HashSet<>();

	ClusterTrial(List<PlacementHost> hosts, List<PlacementVm> vms, PlacementRules rules, Whereabouts whereabouts,
			BiPredicate<ElementId, ElementId> movable) {
		this.hosts = new ArrayList<>(hosts);
		for (int i = 0; i < hosts.size(); i++) {
			indices.put(hosts.get(i).id(), i);
		}
		this.vms = vms;
		vms.forEach(vm -> byId.put(vm.id(), vm));
		this.rules = rules;
		this.whereabouts = new ChangedWhereabouts(whereabouts);
		this.movable = movable;
	}

	List<PlacementHost> hosts() {
		return hosts;
	}

	List<PlacementVm> vms() {
		return vms;
	}

	/** The VMs that violate some rule and may still move. */
	List<PlacementVm> violators() {
		return rules.violators(whereabouts).stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
	}

	/** The index of the host from which a VM may still move; empty when it moved, does not run, or runs elsewhere. */
	Optional<Integer> source(PlacementVm vm) {
		return moved.contains(vm.id()) ? Optional.empty() : whereabouts.hostOf(vm.id()).flatMap(this::index);
	}

	private Optional<Integer> index(ElementId host) {
		return Optional.ofNullable(indices.get(host));
	}

	/** Whether reservation and compatibility let a VM move to a host. */
	boolean canMove(PlacementVm vm, int target) {
		PlacementHost host = hosts.get(target);
		return host.shortage(vm).isEmpty() && movable.test(host.id(), vm.id());
	}

	/** What the rules say about hosts for a VM as things are. */
	HostJudge judge(PlacementVm vm) {
		return rules.hostsFor(vm.id(), whereabouts);
	}

	RecommendedMove move(PlacementVm vm, int source, int target, RecommendedMove.Purpose purpose, String reason) {
		ElementId from = hosts.get(source).id();
		ElementId to = hosts.get(target).id();
		hosts.set(source, hosts.get(source).without(vm));
		hosts.set(target, hosts.get(target).with(vm));
		whereabouts.put(vm.id(), to);
		moved.add(vm.id());
		return new RecommendedMove(vm.id(), from, to, purpose, reason);
	}
}
