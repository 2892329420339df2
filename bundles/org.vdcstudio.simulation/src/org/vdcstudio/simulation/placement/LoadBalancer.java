/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Recommends migrations as DRS does: first those that correct violated rules, then those that even the load.
 *
 * <p>
 * The load of a host is {@link PlacementHost#load()}, with entitlements as demand; the imbalance of a cluster is the standard
 * deviation of the loads. Balancing is greedy: again and again the move is taken that lowers it most. A move respects
 * reservations, breaks no mandatory rule, and for balance's sake no preferred one either. A VM moves once at most.
 *
 * <p>
 * Source: Gulati, Holler, Ji, Shanmuganathan, Waldspurger, Zhu: VMware Distributed Resource Management: Design,
 * Implementation, and Lessons Learned, VMware Technical Journal 1(1), 2012. Simplified: the more loaded of CPU and memory
 * stands for a host, where DRS weighs the imbalance of both; costs, risks and past demand of a migration are not weighed; VMs
 * are neither swapped nor moved as a group. In vSphere 7 another measure, the DRS score of VMs, has taken the place of the
 * standard deviation.
 */
public final class LoadBalancer {

	private final BalancingParameters parameters;

	/** A balancer with {@link BalancingParameters#DEFAULTS default parameters}. */
	public LoadBalancer() {
		this(BalancingParameters.DEFAULTS);
	}

	/** A balancer with other parameters. */
	public LoadBalancer(BalancingParameters parameters) {
		this.parameters = parameters;
	}

	/**
	 * Recommends moves, to be done in this order. The same arguments give the same moves.
	 *
	 * @param hosts       the hosts that can take VMs, in order. When the capacity of one is unknown only rules are corrected.
	 * @param vms         the VMs of the cluster, in order; those that do not run on one of the hosts stay where they are
	 * @param rules       the rules of the cluster
	 * @param whereabouts where VMs run
	 * @param movable     whether a host (first) can take a VM (second) by vMotion
	 */
	public List<RecommendedMove> recommend(List<PlacementHost> hosts, List<PlacementVm> vms, PlacementRules rules,
			Whereabouts whereabouts, BiPredicate<ElementId, ElementId> movable) {
		ClusterTrial cluster = new ClusterTrial(hosts, vms, rules, whereabouts, movable);
		LoadEvening evening = new LoadEvening(cluster, parameters);
		List<RecommendedMove> moves = new ArrayList<>();
		while (moves.size() < parameters.mostMoves()) {
			Optional<RecommendedMove> move = RuleCorrection.next(cluster).or(evening::next);
			if (move.isEmpty()) {
				break;
			}
			moves.add(move.get());
		}
		return List.copyOf(moves);
	}

	/** The standard deviation of the loads of hosts; 0 when there are none. */
	public static double imbalance(List<PlacementHost> hosts) {
		return new LoadSpread(hosts).deviation();
	}
}
