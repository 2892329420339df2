/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.placement.PlacementDecision.Chosen;
import org.vdcstudio.simulation.placement.PlacementDecision.HostRefusal;
import org.vdcstudio.simulation.placement.PlacementDecision.Refused;

/**
 * Chooses the host on which a VM is powered on.
 *
 * <p>
 * A host can take it when no mandatory rule forbids it and its unreserved capacity covers what the VM reserves. Among these
 * the one is chosen that breaks the fewest preferred rules, then the one with the lowest {@link PlacementHost#load() load}
 * afterwards, then the first. Other VMs are not moved to make room.
 */
public final class InitialPlacement {

	private InitialPlacement() {
	}

	/**
	 * Chooses.
	 *
	 * @param vm          the VM, which does not run yet
	 * @param candidates  the hosts that see what it needs, in order
	 * @param rules       the rules of the cluster
	 * @param whereabouts where the other VMs run
	 */
	public static PlacementDecision choose(PlacementVm vm, List<PlacementHost> candidates, PlacementRules rules,
			Whereabouts whereabouts) {
		HostJudge judge = rules.hostsFor(vm.id(), whereabouts);
		List<Candidate> able = new ArrayList<>();
		List<HostRefusal> refusals = new ArrayList<>();
		for (PlacementHost host : candidates) {
			Optional<String> obstacle = judge.forbids(host.id()).map(BrokenRule::reason).or(() -> host.shortage(vm));
			obstacle.ifPresentOrElse(reason -> refusals.add(new HostRefusal(host.id(), reason)),
					() -> able.add(new Candidate(host, judge.discourages(host.id()), host.with(vm).load())));
		}
		return able.stream().min(Candidate.BEST_FIRST)
				.<PlacementDecision>map(best -> new Chosen(best.host().id(), best.broken()))
				.orElseGet(() -> new Refused(vm.id(), refusals));
	}

	private record Candidate(PlacementHost host, List<BrokenRule> broken, double load) {

		/** The first of equals wins, as streams keep their order. */
		static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingInt(each -> each.broken().size())
				.thenComparingDouble(Candidate::load);
	}
}
