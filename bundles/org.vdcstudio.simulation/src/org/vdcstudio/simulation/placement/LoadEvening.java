/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.placement.RecommendedMove.Purpose;

/**
 * Finds the move that lowers the standard deviation of the hosts' loads most, among those that break no mandatory rule and no
 * more preferred ones than now.
 */
final class LoadEvening {

	private final ClusterTrial cluster;
	private final BalancingParameters parameters;

	LoadEvening(ClusterTrial cluster, BalancingParameters parameters) {
		this.cluster = cluster;
		this.parameters = parameters;
	}

	/** Makes the best move; empty when the cluster is balanced, or no move improves it enough. */
	Optional<RecommendedMove> next() {
		if (!cluster.hosts().stream().allMatch(PlacementHost::isLoadKnown)) {
			return Optional.empty();
		}
		LoadSpread spread = new LoadSpread(cluster.hosts());
		double deviation = spread.deviation();
		if (deviation <= parameters.tolerated()) {
			return Optional.empty();
		}
		@Nullable
		Step best = null;
		double goal = deviation - parameters.smallestImprovement();
		for (PlacementVm vm : cluster.vms()) {
			Optional<Integer> source = cluster.source(vm);
			if (source.isPresent()) {
				@Nullable
				Step found = best(vm, source.get(), spread, deviation, best == null ? Math.nextUp(goal) : best.deviation());
				best = found == null ? best : found;
			}
		}
		return Optional.ofNullable(best).map(step -> cluster.move(step.vm(), step.source(), step.target(), Purpose.BALANCE,
				String.format(Locale.ROOT, "evens the load: standard deviation %.2f -> %.2f", deviation, step.deviation())));
	}

	/** The best move of one VM that leads below a standard deviation; rules are asked last, since that takes longest. */
	private @Nullable Step best(PlacementVm vm, int source, LoadSpread spread, double deviation, double below) {
		List<PlacementHost> hosts = cluster.hosts();
		double left = hosts.get(source).without(vm).load();
		@Nullable
		Step best = null;
		@Nullable
		HostJudge judge = null;
		for (int target = 0; target < hosts.size(); target++) {
			if (target == source) {
				continue;
			}
			double then = spread.deviationWith(deviation, source, left, target, hosts.get(target).with(vm).load());
			if (then < (best == null ? below : best.deviation()) && cluster.canMove(vm, target)) {
				HostJudge asked = judge == null ? cluster.judge(vm) : judge;
				judge = asked;
				if (keepsRules(asked, hosts.get(source), hosts.get(target))) {
					best = new Step(vm, source, target, then);
				}
			}
		}
		return best;
	}

	private static boolean keepsRules(HostJudge judge, PlacementHost source, PlacementHost target) {
		List<BrokenRule> then = judge.brokenOn(target.id());
		return then.stream().noneMatch(BrokenRule::mandatory) && then.size() <= judge.discourages(source.id()).size();
	}

	/** @param deviation the standard deviation afterwards */
	private record Step(PlacementVm vm, int source, int target, double deviation) {
	}
}
