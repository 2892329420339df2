/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.placement.RecommendedMove.Purpose;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Finds the move that corrects most: mandatory rules before preferred ones, then the VM with the least memory to move, then
 * the target with the lowest load, then the first. A move never breaks a mandatory rule on its target.
 */
final class RuleCorrection {

	private RuleCorrection() {
	}

	/** Makes the best move; empty when there is none. */
	static Optional<RecommendedMove> next(ClusterTrial cluster) {
		@Nullable
		Correction best = null;
		for (PlacementVm vm : cluster.violators()) {
			@Nullable
			Correction found = best(cluster, vm);
			if (found != null && (best == null || Correction.BEST_FIRST.compare(found, best) < 0)) {
				best = found;
			}
		}
		return Optional.ofNullable(best)
				.map(move -> cluster.move(move.vm(), move.source(), move.target(), Purpose.RULE, move.reason()));
	}

	private static @Nullable Correction best(ClusterTrial cluster, PlacementVm vm) {
		Optional<Integer> source = cluster.source(vm);
		if (source.isEmpty()) {
			return null;
		}
		HostJudge judge = cluster.judge(vm);
		List<BrokenRule> now = judge.brokenOn(cluster.hosts().get(source.get()).id());
		@Nullable
		Correction best = null;
		for (int target = 0; target < cluster.hosts().size() && !now.isEmpty(); target++) {
			PlacementHost host = cluster.hosts().get(target);
			List<BrokenRule> then = judge.brokenOn(host.id());
			Correction move = new Correction(vm, source.get(), target, now, then, host.with(vm).load());
			if (target != source.get() && move.corrects() && (best == null || Correction.BEST_FIRST.compare(move, best) < 0)
					&& cluster.canMove(vm, target)) {
				best = move;
			}
		}
		return best;
	}

	/** @param load that of the target afterwards */
	private record Correction(PlacementVm vm, int source, int target, List<BrokenRule> now, List<BrokenRule> then, double load) {

		static final Comparator<Correction> BEST_FIRST = Comparator.comparingLong(Correction::correctedMust)
				.thenComparingInt(Correction::corrected).reversed().thenComparingLong(each -> each.vm().demand().memory())
				.thenComparingDouble(Correction::load);

		boolean corrects() {
			return then.stream().noneMatch(BrokenRule::mandatory) && (correctedMust() > 0 || corrected() > 0);
		}

		long correctedMust() {
			return now.stream().filter(BrokenRule::mandatory).count();
		}

		int corrected() {
			return now.size() - then.size();
		}

		String reason() {
			List<ElementId> still = then.stream().map(BrokenRule::rule).toList();
			List<ElementId> corrected = new ArrayList<>(now.stream().map(BrokenRule::rule).toList());
			corrected.removeAll(still);
			return (corrected.size() == 1 ? "corrects rule " : "corrects rules ") + Names.of(corrected);
		}
	}
}
