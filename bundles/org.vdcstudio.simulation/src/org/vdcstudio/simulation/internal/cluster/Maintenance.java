/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.placement.InitialPlacement;
import org.vdcstudio.simulation.placement.PlacementDecision;
import org.vdcstudio.simulation.placement.PlacementHost;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Maintenance mode. A host is in it when no VM runs on it any longer. In a fully automated DRS cluster its VMs are migrated to
 * others; everywhere else the host waits until somebody has moved or stopped them.
 */
public final class Maintenance {

	private final World world;
	private final Clusters clusters;
	private final Migrations migrations;
	private final Map<ElementId, TimelineEntry> entering = new LinkedHashMap<>();
	private final Set<ElementId> maintained = new LinkedHashSet<>();

	/**
	 * @param world      the datacenter
	 * @param clusters   its clusters
	 * @param migrations moves VMs
	 */
	public Maintenance(World world, Clusters clusters, Migrations migrations) {
		this.world = world;
		this.clusters = clusters;
		this.migrations = migrations;
		world.watch(this::happened);
	}

	/** Begins to empty a host. */
	public void enter(ElementId host, TimelineEntry cause) {
		if (world.isDown(host)) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, host, "does not work");
			return;
		}
		clusters.stateOf(host).ifPresent(state -> state.setMaintained(host, true));
		List<ElementId> running = world.vmsRunningOn(host);
		TimelineEntry entry = world.record(cause, TimelineKinds.MAINTENANCE_BEGUN, host,
				running.isEmpty() ? "no VM runs on it" : "%d VM%s to move".formatted(running.size(), running.size() == 1 ? "" : "s"));
		entering.put(host, entry);
		boolean automatic = clusters.stateOf(host).filter(state -> state.cluster().drs() == DrsAutomation.FULLY_AUTOMATED).isPresent();
		if (automatic) {
			evacuate(host, running, entry);
		} else if (!running.isEmpty()) {
			world.record(entry, TimelineKinds.MAINTENANCE_WAITS, host,
					"DRS is not fully automated: somebody has to move or power off " + running);
		}
		finishIfEmpty(host);
	}

	/** All are placed before the first one moves, each with what the ones before it take. */
	private void evacuate(ElementId host, List<ElementId> running, TimelineEntry cause) {
		ClusterState state = clusters.stateOf(host).orElseThrow();
		Map<ElementId, PlacementHost> picture = new LinkedHashMap<>();
		state.picture().forEach(each -> picture.put(each.id(), each));
		Map<ElementId, ElementId> planned = new LinkedHashMap<>();
		for (ElementId vm : running) {
			List<PlacementHost> candidates = new ArrayList<>();
			for (PlacementHost each : picture.values()) {
				if (state.canTake(each.id(), vm)
						&& world.topology().migrations().decide(MigrationRequest.toHost(vm, each.id()), world.state()).isFeasible()) {
					candidates.add(each);
				}
			}
			switch (InitialPlacement.choose(state.asked(vm), candidates, state.rules(),
					each -> planned.containsKey(each) ? Optional.ofNullable(planned.get(each)) : state.whereabouts(each))) {
			case PlacementDecision.Chosen chosen -> {
				planned.put(vm, chosen.host());
				picture.computeIfPresent(chosen.host(), (id, before) -> before.with(state.asked(vm)));
				TimelineEntry entry = world.record(cause, TimelineKinds.DRS_MOVE, vm, "to %s: %s is emptied".formatted(chosen.host(), host));
				migrations.request(MigrationRequest.toHost(vm, chosen.host()), entry, migrated -> {
					if (!migrated) {
						waits(host, vm, "could not be moved");
					}
				});
			}
			case PlacementDecision.Refused refused -> waits(host, vm, candidates.isEmpty() ? "no other host can take it"
					: refused.reason());
			}
		}
	}

	private void waits(ElementId host, ElementId vm, String why) {
		TimelineEntry cause = entering.get(host);
		if (cause != null) {
			world.record(cause, TimelineKinds.MAINTENANCE_WAITS, host, vm + " " + why);
		}
	}

	/** Takes a host out of maintenance mode, or gives up putting it there. */
	public void exit(ElementId host, TimelineEntry cause) {
		boolean was = maintained.remove(host) || entering.remove(host) != null;
		if (!was) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, host, "is not in maintenance mode");
			return;
		}
		clusters.stateOf(host).ifPresent(state -> state.setMaintained(host, false));
		TimelineEntry entry = world.record(cause, TimelineKinds.MAINTENANCE_OVER, host, "takes VMs again");
		if (!world.isDown(host)) {
			world.tell(new Happening.HostUp(host, entry));
		}
	}

	private void finishIfEmpty(ElementId host) {
		TimelineEntry cause = entering.get(host);
		if (cause != null && world.vmsRunningOn(host).isEmpty()) {
			entering.remove(host);
			maintained.add(host);
			world.record(cause, TimelineKinds.MAINTENANCE, host, "is in maintenance mode");
		}
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.VmMoved moved -> finishIfEmpty(moved.from());
		case Happening.VmStopped stopped -> finishIfEmpty(stopped.host());
		default -> {
			// Nothing that empties a host.
		}
		}
	}
}
