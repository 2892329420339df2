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
import org.vdcstudio.topology.Failover;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/** What a cluster has and what runs in it or is about to, kept so that powering on many VMs does not count them all again each time. */
final class AdmissionLedger {

	private final World world;
	private final VmPower vms;
	private final Cluster cluster;
	private final HostModes modes;
	private @Nullable ClusterCapacity known;

	/** @param modes which hosts are in maintenance mode, and do not count */
	AdmissionLedger(World world, VmPower vms, HostModes modes, Cluster cluster) {
		this.world = world;
		this.vms = vms;
		this.cluster = cluster;
		this.modes = modes;
	}

	/** Why admission control refuses to power on a VM; empty when it does not. */
	Optional<Failover> refusal(Vm vm) {
		return world.topology().admission().refusal(vm, cluster, capacity());
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

	/** Something else changed: counts again when asked next. */
	void forget() {
		known = null;
	}
}
