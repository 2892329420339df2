/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * vSphere HA of one cluster: listens to what happens and hands it to those who watch for failed hosts, for hosts that are not heard,
 * for hosts that hear nobody, and for lost storage. When the primary host is gone the others elect another one.
 */
final class HighAvailabilityAgent {

	private final World world;
	private final ClusterState state;
	private final Heartbeats heartbeats;
	private final PrimaryHost primary;
	private final Restarts restarts;
	private final HostFailures failures;
	private final Partitions partitions;
	private final Isolation isolation;
	private Optional<TimelineEntry> latestChange = Optional.empty();

	HighAvailabilityAgent(World world, Service service, VmPower vms, ClusterState state) {
		this.world = world;
		this.state = state;
		heartbeats = new Heartbeats(world, service, state);
		primary = new PrimaryHost(world, state, heartbeats);
		restarts = new Restarts(world, vms, state, primary, this::isHeard);
		failures = new HostFailures(world, vms, heartbeats, primary, restarts);
		partitions = new Partitions(world, service, vms, heartbeats, primary, failures, restarts);
		isolation = new Isolation(world, service, vms, state, heartbeats, primary, restarts);
		if (state.cluster().ha().componentProtection()) {
			world.watch(new ComponentProtection(world, service, vms, state, restarts)::happened);
		}
		world.watch(this::happened);
	}

	private boolean isHeard(ElementId host) {
		return !partitions.isSeparated(host) && !isolation.isIsolated(host);
	}

	/** Chosen before anything happens, from all members that are there then. */
	void start() {
		if (!world.isCold()) {
			primary.choose(state.takingPart());
		}
	}

	private void happened(Happening happening) {
		restarts.happened(happening);
		switch (happening) {
		case Happening.HostDown down when state.members().contains(down.host()) -> hostDown(down);
		case Happening.HostUp up when state.members().contains(up.host()) -> hostUp(up);
		case Happening.MaintenanceEntered maintained when state.members().contains(maintained.host()) -> retire(maintained);
		case Happening.VmStopped stopped when stopped.why() == StopReason.FAILED && state.members().contains(stopped.host()) -> restarts
				.add(stopped.vm(), stopped.entry());
		case Happening.StorageRegained regained when state.members().contains(regained.host()) -> restarts.tryAgain();
		case Happening.InfrastructureChanged changed when changed.hosts().stream().anyMatch(state.members()::contains) -> {
			heartbeats.changed(changed.hosts());
			lookSoon(changed.entry());
		}
		default -> {
			// Nothing that HA minds.
		}
		}
	}

	/** HA does not watch over hosts in maintenance mode. */
	private void hostDown(Happening.HostDown down) {
		partitions.forget(down.host());
		isolation.forget(down.host());
		if (!state.isInMaintenance(down.host())) {
			failures.hostDown(down, () -> elect(down.entry()));
			lookSoon(down.entry());
		}
	}

	private void hostUp(Happening.HostUp up) {
		heartbeats.changed(Set.of(up.host()));
		partitions.forget(up.host());
		isolation.forget(up.host());
		failures.hostUp(up);
		if (primary.current().isEmpty() && !primary.isSucceeded()) {
			failures.waitAnew();
			elect(up.entry());
		} else {
			failures.conclude();
		}
		restarts.hostBack();
		lookSoon(up.entry());
	}

	/** A primary that goes into maintenance mode says goodbye, so nobody has to wait for its heartbeats. */
	private void retire(Happening.MaintenanceEntered maintained) {
		partitions.forget(maintained.host());
		isolation.forget(maintained.host());
		if (primary.is(maintained.host())) {
			elect(maintained.entry());
		}
		lookSoon(maintained.entry());
	}

	private void elect(TimelineEntry cause) {
		primary.elect(state.takingPart().stream().filter(this::isHeard).toList(), cause);
		lookSoon(cause);
	}

	/** Once for all that changes at this time. */
	private void lookSoon(TimelineEntry cause) {
		if (latestChange.isEmpty()) {
			world.later(0, Priorities.CONCLUSION, "heartbeats of " + state.id(), this::look);
		}
		latestChange = Optional.of(cause);
	}

	private void look() {
		TimelineEntry cause = latestChange.orElseThrow();
		latestChange = Optional.empty();
		List<List<ElementId>> groups = heartbeats.groups();
		isolation.look(groups, cause);
		if (primary.current().isEmpty() && !primary.isSucceeded()) {
			groups.stream().max(Comparator.comparingInt(List::size)).ifPresent(largest -> primary
					.elect(largest.stream().filter(host -> !isolation.isIsolated(host)).toList(), cause));
		}
		if (primary.current().isPresent()) {
			partitions.look(groups, cause, () -> elect(cause));
		}
		restarts.tryAgain();
	}
}
