/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.simulation.SimulationParameters.Balancing;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.migration.ManagingServers;
import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.placement.BalancingParameters;
import org.vdcstudio.simulation.placement.LoadBalancer;
import org.vdcstudio.simulation.placement.RecommendedMove;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * DRS of one cluster. It looks at the cluster an interval after something changed in it, so that a run ends when nothing changes
 * any more; a cluster that is out of balance by design is left alone until then, and while VMs migrate it waits. Fully automated it
 * orders the migrations it finds, otherwise it recommends them, each once. DRS is a part of vCenter Server and rests without it.
 */
final class BalancingAgent {

	private static final double SMALLEST_IMPROVEMENT = 0.01;

	private final World world;
	private final Migrations migrations;
	private final ManagingServers servers;
	private final ClusterState state;
	private Optional<TimelineEntry> pending = Optional.empty();
	private List<RecommendedMove> recommended = List.of();
	private Optional<TimelineEntry> missed = Optional.empty();

	BalancingAgent(World world, Migrations migrations, ClusterState state) {
		this.world = world;
		this.migrations = migrations;
		servers = new ManagingServers(world);
		this.state = state;
	}

	/** Changes in the cluster are looked at later. */
	void happened(Happening happening) {
		switch (happening) {
		case Happening.HostDown down -> changed(down.host(), down.entry());
		case Happening.HostUp up -> changed(up.host(), up.entry());
		case Happening.VmStarted started -> changed(started.host(), started.entry());
		case Happening.VmStopped stopped -> changed(stopped.host(), stopped.entry());
		case Happening.VmMoved moved -> {
			changed(moved.from(), moved.entry());
			changed(moved.to(), moved.entry());
		}
		case Happening.MigrationOver over when missed.isPresent() -> again();
		case Happening.InfrastructureChanged change when missed.isPresent() -> again();
		default -> {
			// Nothing that changes the balance.
		}
		}
	}

	/** Looks after an interval, once for all that changes until then. */
	void changed(ElementId host, TimelineEntry cause) {
		if (state.members().contains(host) && pending.isEmpty()) {
			pending = Optional.of(cause);
			world.later(world.parameters().drs().interval(), "DRS of " + state.id(), this::look);
		}
	}

	/** What kept it from looking may be over. */
	private void again() {
		TimelineEntry cause = missed.orElseThrow();
		if (!isKeptFromLooking()) {
			missed = Optional.empty();
			state.members().stream().findFirst().ifPresent(host -> changed(host, cause));
		}
	}

	private boolean isKeptFromLooking() {
		return state.members().stream().anyMatch(host -> servers.silent(host).isPresent()
				|| world.vmsRunningOn(host).stream().anyMatch(migrations::isMigrating));
	}

	private void look() {
		TimelineEntry cause = pending.orElseThrow();
		pending = Optional.empty();
		if (isKeptFromLooking()) {
			missed = Optional.of(cause);
			return;
		}
		Balancing parameters = world.parameters().drs();
		LoadBalancer balancer = new LoadBalancer(
				new BalancingParameters(parameters.threshold(), SMALLEST_IMPROVEMENT, parameters.mostMoves()));
		List<RecommendedMove> moves = balancer.recommend(state.picture(), state.running(), state.rules(), state::whereabouts,
				(host, vm) -> state.canTake(host, vm) && !state.isSpare(host) && world.topology().migrations().decide(MigrationRequest.toHost(vm, host), world.state()).isFeasible());
		if (state.cluster().drs() == DrsAutomation.FULLY_AUTOMATED) {
			for (RecommendedMove move : moves) {
				TimelineEntry entry = world.record(cause, TimelineKinds.DRS_MOVE, move.vm(), "to %s: %s".formatted(move.to(), move.reason()));
				migrations.request(MigrationRequest.toHost(move.vm(), move.to()), entry, migrated -> {
					// When it is over the cluster has changed, and is looked at again.
				});
			}
		} else if (!moves.equals(recommended)) {
			moves.forEach(move -> world.record(cause, TimelineKinds.DRS_MOVE, move.vm(),
					"recommended to %s: %s".formatted(move.to(), move.reason())));
			recommended = moves;
		}
	}
}
