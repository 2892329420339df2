/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.placement.InitialPlacement;
import org.vdcstudio.simulation.placement.PlacementDecision;
import org.vdcstudio.simulation.placement.PlacementHost;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/** Moves the VMs of a host to others of its cluster. Those that find no place are tried again when something has changed. */
final class Evacuation {

	private final World world;
	private final Clusters clusters;
	private final Migrations migrations;
	private final ElementId host;
	private final TimelineEntry begun;
	private final Map<ElementId, ElementId> planned = new LinkedHashMap<>();
	private final Set<ElementId> failed = new LinkedHashSet<>();
	private final Map<ElementId, String> waiting = new HashMap<>();
	private boolean looking;
	private boolean over;

	Evacuation(World world, Clusters clusters, Migrations migrations, ElementId host, TimelineEntry begun) {
		this.world = world;
		this.clusters = clusters;
		this.migrations = migrations;
		this.host = host;
		this.begun = begun;
	}

	/** What the end of it follows from. */
	TimelineEntry last() {
		return begun;
	}

	/** Whether nobody was going to look again yet. */
	boolean looksSoon() {
		boolean first = !looking;
		looking = true;
		return first;
	}

	/** Somebody looks. */
	void looks() {
		looking = false;
	}

	void begin() {
		move(world.vmsRunningOn(host));
	}

	/** Networks or storage are others than before: what failed may work now. */
	void hopes() {
		failed.clear();
	}

	/** Those that have no place yet, and those that came meanwhile. A migration that failed is not ordered again by itself. */
	void goOn() {
		move(world.vmsRunningOn(host).stream().filter(vm -> !migrations.isMigrating(vm) && !failed.contains(vm)).toList());
	}

	/** All are placed before the first one moves, each with what the ones before it take. */
	private void move(List<ElementId> running) {
		ClusterState state = clusters.stateOf(host).orElseThrow();
		Map<ElementId, PlacementHost> picture = new LinkedHashMap<>();
		state.picture().forEach(each -> picture.put(each.id(), each));
		planned.keySet().removeIf(vm -> !migrations.isMigrating(vm));
		planned.forEach((vm, to) -> picture.computeIfPresent(to, (id, before) -> before.with(state.asked(vm))));
		List<MigrationRequest> requests = new ArrayList<>();
		for (ElementId vm : running) {
			List<PlacementHost> candidates = picture.values().stream().filter(each -> canTake(state, each.id(), vm)).toList();
			switch (InitialPlacement.choose(state.asked(vm), candidates, state.rules(),
					each -> Optional.ofNullable(planned.get(each)).or(() -> state.whereabouts(each)))) {
			case PlacementDecision.Chosen chosen -> {
				planned.put(vm, chosen.host());
				waiting.remove(vm);
				picture.computeIfPresent(chosen.host(), (id, before) -> before.with(state.asked(vm)));
				requests.add(MigrationRequest.toHost(vm, chosen.host()));
			}
			case PlacementDecision.Refused refused -> waits(vm, candidates.isEmpty() ? "no other host can take it" : refused.reason());
			}
		}
		requests.forEach(this::order);
	}

	private boolean canTake(ClusterState state, ElementId other, ElementId vm) {
		return state.canTake(other, vm) && !state.isSpare(other)
				&& world.topology().migrations().decide(MigrationRequest.toHost(vm, other), world.state()).isFeasible();
	}

	private void order(MigrationRequest request) {
		ElementId vm = request.vm();
		ElementId to = request.targetHost().orElseThrow();
		if (!migrations.isMigrating(vm)) {
			TimelineEntry entry = world.record(begun, TimelineKinds.DRS_MOVE, vm, "to %s: %s is emptied".formatted(to, host));
			migrations.request(request, entry, migrated -> {
				if (!migrated && world.runningOn(vm).filter(host::equals).isPresent()) {
					failed.add(vm);
					waits(vm, "could not be moved");
				}
			});
		}
	}

	private void waits(ElementId vm, String why) {
		if (!over && !why.equals(waiting.put(vm, why))) {
			world.record(begun, TimelineKinds.MAINTENANCE_WAITS, host, vm + " " + why);
		}
	}

	/** Nobody wants the host to be empty any longer. */
	void giveUp(TimelineEntry cause) {
		over = true;
		List.copyOf(planned.keySet()).forEach(vm -> migrations.withdraw(vm, cause));
	}
}
