/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Hosts that fell, until the primary host declares them failed and has their VMs restarted. When the primary itself fell, whoever
 * is elected in its place declares it, and all others that are due by then. A host that is back before that is not declared failed,
 * but its VMs are off all the same.
 */
final class HostFailures {

	private final World world;
	private final VmPower vms;
	private final Heartbeats heartbeats;
	private final PrimaryHost primary;
	private final Restarts restarts;
	private final Map<ElementId, Failure> undeclared = new LinkedHashMap<>();

	/** A host that fell. */
	private static final class Failure {

		private final Happening.HostDown down;
		private boolean due;
		private @Nullable TimelineEntry back;

		Failure(Happening.HostDown down) {
			this.down = down;
		}
	}

	HostFailures(World world, VmPower vms, Heartbeats heartbeats, PrimaryHost primary, Restarts restarts) {
		this.world = world;
		this.vms = vms;
		this.heartbeats = heartbeats;
		this.primary = primary;
		this.restarts = restarts;
		primary.whenElected(this::conclude);
	}

	private SimulationParameters.HighAvailability timing() {
		return world.parameters().ha();
	}

	/** How long nothing must be heard of a secondary host. */
	Duration silence() {
		return primary.current().filter(heartbeats::watchesDatastores).isPresent() ? timing().failedByDatastores() : timing().failed();
	}

	void hostDown(Happening.HostDown down, Runnable succession) {
		Failure failure = new Failure(down);
		undeclared.put(down.host(), failure);
		boolean isPrimary = primary.is(down.host());
		if (isPrimary) {
			primary.succeeds();
		}
		Duration delay = isPrimary ? timing().primaryFailed() : silence();
		world.later(delay.toNanos(), Priorities.CONCLUSION, "HA declares " + down.host(), () -> {
			failure.due = true;
			if (isPrimary && primary.isSucceeded()) {
				succession.run();
			}
			conclude();
		});
	}

	/** A host has booted; it may be the first one there is. */
	void hostUp(Happening.HostUp up) {
		Failure failure = undeclared.get(up.host());
		if (failure != null) {
			failure.back = up.entry();
		}
	}

	/** Those that are still away when a primary begins anew get as long as any other. */
	void waitAnew() {
		for (Failure failure : undeclared.values()) {
			if (failure.back == null) {
				failure.due = false;
				world.later(timing().failed().toNanos(), Priorities.CONCLUSION, "HA declares " + failure.down.host(), () -> {
					failure.due = true;
					conclude();
				});
			}
		}
	}

	/** Declares what is due, if there is a primary to do so. */
	void conclude() {
		if (primary.working().isEmpty()) {
			return;
		}
		for (Failure failure : List.copyOf(undeclared.values())) {
			TimelineEntry back = failure.back;
			ElementId host = failure.down.host();
			if (back != null) {
				restart(failure, world.record(back, TimelineKinds.HA_HOST_BACK, host,
						"is back before it was declared failed" + toRestart(failure)));
			} else if (failure.due) {
				restart(failure, world.record(failure.down.entry(), TimelineKinds.HA_HOST_FAILED, host,
						"is declared failed by %s%s".formatted(primary.working().get(), toRestart(failure))));
			}
		}
	}

	private static String toRestart(Failure failure) {
		int count = failure.down.vms().size();
		return ", %d VM%s to restart".formatted(count, count == 1 ? "" : "s");
	}

	private void restart(Failure failure, TimelineEntry cause) {
		undeclared.remove(failure.down.host(), failure);
		failure.down.vms().stream().filter(vm -> !vms.isOn(vm)).forEach(vm -> restarts.add(vm, cause));
		restarts.tryAgain();
	}
}
