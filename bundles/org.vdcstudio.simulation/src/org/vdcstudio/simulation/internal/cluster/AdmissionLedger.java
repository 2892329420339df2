/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.internal.machine.HostModes;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.Capacity;
import org.vdcstudio.topology.ClusterCapacity;
import org.vdcstudio.topology.ClusterCapacity.VmDemand;
import org.vdcstudio.topology.Failover;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/** What a cluster has and what runs in it or is about to, kept so that powering on many VMs does not count them all again each time. */
final class AdmissionLedger {

	private final World world;
	private final VmPower vms;
	private final Cluster cluster;
	private final HostModes modes;
	private @Nullable ClusterCapacity known;
	private Optional<Refusal> lastRefusal = Optional.empty();

	/** @param modes which hosts are in maintenance mode, and do not count */
	AdmissionLedger(World world, VmPower vms, HostModes modes, Cluster cluster) {
		this.world = world;
		this.vms = vms;
		this.cluster = cluster;
		this.modes = modes;
	}

	/**
	 * Why admission control refuses to power on a VM; empty when it does not. While nothing changes, who asks for no less than one
	 * that was refused is refused for the same reason.
	 */
	Optional<Failover> refusal(Vm vm) {
		VmDemand demand = Capacity.demand(vm);
		if (lastRefusal.filter(last -> last.isMetBy(demand)).isPresent()) {
			return lastRefusal.map(Refusal::reason);
		}
		Optional<Failover> reason = world.topology().admission().refusal(vm, cluster, capacity());
		reason.ifPresent(failover -> lastRefusal = Optional.of(new Refusal(demand, failover)));
		return reason;
	}

	/** A VM that was refused since something changed. */
	private record Refusal(VmDemand demand, Failover reason) {

		/** Whether another VM asks for no less than this one. */
		boolean isMetBy(VmDemand other) {
			return other.cpuReserved().compareTo(demand.cpuReserved()) >= 0
					&& other.memoryReserved().compareTo(demand.memoryReserved()) >= 0;
		}
	}

	private ClusterCapacity capacity() {
		@Nullable
		ClusterCapacity has = known;
		if (has == null) {
			Cluster counted = counted();
			has = world.topology().capacity().of(counted, world.state());
			for (ElementId starting : vms.startingAt(counted.hosts())) {
				has = has.with(Capacity.demand(world.vm(starting)));
			}
			known = has;
		}
		return has;
	}

	private Cluster counted() {
		return cluster.withHosts(cluster.hosts().stream().filter(host -> !modes.isInMaintenance(host)).toList());
	}

	/** One VM more is about to run. */
	void starting(Vm vm) {
		@Nullable
		ClusterCapacity has = known;
		if (has != null) {
			known = has.with(Capacity.demand(vm));
		}
	}

	/** A host takes part that had no VMs. */
	void hostUp(Host host) {
		@Nullable
		ClusterCapacity has = known;
		boolean isEmpty = world.topology().placement().vmsOn(host.id(), world.state()).stream().noneMatch(vms::isOn);
		if (has == null || !isEmpty) {
			forget();
		} else if (has.hosts().stream().noneMatch(each -> each.host().equals(host.id()))) {
			known = has.with(Capacity.of(host));
			lastRefusal = Optional.empty();
		}
	}

	/** Something else changed: counts again when asked next. */
	void forget() {
		known = null;
		lastRefusal = Optional.empty();
	}
}
