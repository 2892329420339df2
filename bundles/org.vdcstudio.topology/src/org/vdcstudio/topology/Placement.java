/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/** What runs where. */
public final class Placement {

	private final DesignSnapshot snapshot;
	private final Liveness liveness;
	private final Map<ElementId, List<ElementId>> initial = new HashMap<>();
	private final Map<ElementId, Cluster> clusters = new HashMap<>();

	Placement(DesignSnapshot snapshot, Liveness liveness) {
		this.snapshot = snapshot;
		this.liveness = liveness;
		for (Vm vm : snapshot.vms()) {
			vm.host().ifPresent(host -> initial.computeIfAbsent(host, key -> new ArrayList<>()).add(vm.id()));
		}
		for (Cluster cluster : snapshot.clusters()) {
			cluster.hosts().forEach(host -> clusters.putIfAbsent(host, cluster));
		}
	}

	/** The cluster a host is a member of. */
	public Optional<Cluster> clusterOf(ElementId host) {
		return Optional.ofNullable(clusters.get(host));
	}

	/** The host a VM is on, whether it runs or not. */
	public Optional<ElementId> hostOf(ElementId vm, StateOverlay state) {
		return state.host(vm).or(() -> snapshot.vm(vm).flatMap(Vm::host));
	}

	/** The same, of a VM of the design. */
	static Optional<ElementId> hostOf(Vm vm, StateOverlay state) {
		return state.host(vm.id()).or(vm::host);
	}

	/** The VMs on a host: first those the design puts there, in the order of the design, then those that moved in. */
	public List<ElementId> vmsOn(ElementId host, StateOverlay state) {
		List<ElementId> vms = new ArrayList<>();
		for (ElementId vm : initial.getOrDefault(host, List.of())) {
			if (state.host(vm).isEmpty()) {
				vms.add(vm);
			}
		}
		vms.addAll(state.movedTo(host));
		return vms;
	}

	/** The power state of a VM; off when there is no such VM. */
	public PowerState power(ElementId vm, StateOverlay state) {
		return state.power(vm).or(() -> snapshot.vm(vm).map(Vm::power)).orElse(PowerState.OFF);
	}

	/**
	 * Whether a VM runs: in order and powered on, on a host that is, too, and that has everything it needs: its site, its rack, the
	 * VM it is nested in and the PC of that.
	 */
	public boolean isRunning(ElementId vm, StateOverlay state) {
		return power(vm, state) == PowerState.ON && !state.isFailed(vm)
				&& hostOf(vm, state).filter(host -> !liveness.isDown(host, state)).isPresent();
	}

	/** Where the files and disks of a VM are. */
	public List<ElementId> datastoresOf(ElementId vm, StateOverlay state) {
		return state.datastore(vm).map(List::of)
				.orElseGet(() -> snapshot.vm(vm).map(Vm::datastores).orElse(List.of()));
	}
}
