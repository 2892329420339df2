/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.model.compute.IsolationResponse;
import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Hosts that hear nobody of their cluster. One that gets no answer from its isolation addresses either finds itself isolated, and
 * does with its VMs what the isolation response says, if a primary host is there to restart them.
 */
final class Isolation {

	private final World world;
	private final Service service;
	private final VmPower vms;
	private final ClusterState state;
	private final Heartbeats heartbeats;
	private final PrimaryHost primary;
	private final Restarts restarts;
	private final Map<ElementId, Alone> alone = new HashMap<>();

	/** A host that hears nobody. */
	private static final class Alone {

		private boolean asking;
		private boolean isolated;
	}

	Isolation(World world, Service service, VmPower vms, ClusterState state, Heartbeats heartbeats, PrimaryHost primary,
			Restarts restarts) {
		this.world = world;
		this.service = service;
		this.vms = vms;
		this.state = state;
		this.heartbeats = heartbeats;
		this.primary = primary;
		this.restarts = restarts;
	}

	private SimulationParameters.HighAvailability timing() {
		return world.parameters().ha();
	}

	/** Whether a host has found itself isolated. */
	boolean isIsolated(ElementId host) {
		Alone found = alone.get(host);
		return found != null && found.isolated;
	}

	/** A host fell, or begins anew. */
	void forget(ElementId host) {
		alone.remove(host);
	}

	/** Looks who hears nobody now. */
	void look(List<List<ElementId>> groups, TimelineEntry cause) {
		for (List<ElementId> group : groups) {
			if (group.size() > 1) {
				group.forEach(alone::remove);
			} else {
				ask(group.getFirst(), alone.computeIfAbsent(group.getFirst(), key -> new Alone()), cause);
			}
		}
	}

	private void ask(ElementId host, Alone found, TimelineEntry cause) {
		if (found.isolated && heartbeats.hearsIsolationAddress(host)) {
			alone.remove(host);
		} else if (!found.isolated && !found.asking) {
			found.asking = true;
			world.later((primary.is(host) ? timing().primaryIsolated() : timing().isolated()).toNanos(), Priorities.CONCLUSION,
					"isolation of " + host, () -> conclude(host, found, cause));
		}
	}

	private void conclude(ElementId host, Alone found, TimelineEntry cause) {
		found.asking = false;
		if (alone.get(host) != found || heartbeats.hearsIsolationAddress(host)) {
			return;
		}
		found.isolated = true;
		IsolationResponse response = state.cluster().ha().isolationResponse();
		TimelineEntry entry = world.record(cause, TimelineKinds.HA_ISOLATED, host,
				"hears nobody and reaches no isolation address; response: " + response.getLiteral());
		if (response != IsolationResponse.LEAVE_ON) {
			world.later(timing().isolationResponse().toNanos(), Priorities.CONCLUSION, "isolation response of " + host, () -> {
				if (alone.get(host) == found) {
					world.vmsRunningOn(host).forEach(vm -> respond(vm, host, response, entry));
				}
			});
		}
	}

	private void respond(ElementId vm, ElementId host, IsolationResponse response, TimelineEntry cause) {
		if (world.vm(vm).settings().restartPriority() == RestartPriority.DISABLED) {
			return;
		}
		if (service.seesStorageOf(vm, host) && !isSomebodyResponsible(vm)) {
			world.record(cause, TimelineKinds.HA_NO_HOST, vm, "is left on, no primary host is there to restart it");
		} else if (response == IsolationResponse.SHUT_DOWN && world.vm(vm).settings().tools()) {
			shutDown(vm, host, cause);
		} else {
			restarts.add(vm, vms.stop(vm, StopReason.FAILOVER, "is powered off, its host is isolated", cause));
		}
	}

	/** Who restarts a VM owns the files of its datastores; an isolated host can tell from them whether there is such a primary. */
	private boolean isSomebodyResponsible(ElementId vm) {
		return primary.working().filter(leader -> !isIsolated(leader) && service.seesStorageOf(vm, leader)).isPresent();
	}

	private void shutDown(ElementId vm, ElementId host, TimelineEntry cause) {
		boolean inTime = timing().guestShutdown().compareTo(timing().shutdownTimeout()) <= 0;
		String detail = inTime ? "has shut down, its host is isolated"
				: "is powered off, it has not shut down for %d s on its isolated host".formatted(timing().shutdownTimeout().toSeconds());
		world.later((inTime ? timing().guestShutdown() : timing().shutdownTimeout()).toNanos(), Priorities.CONCLUSION, "shutdown of " + vm,
				() -> {
					if (world.runningOn(vm).filter(host::equals).isPresent()) {
						restarts.add(vm, vms.stop(vm, StopReason.FAILOVER, detail, cause));
					}
				});
	}
}
