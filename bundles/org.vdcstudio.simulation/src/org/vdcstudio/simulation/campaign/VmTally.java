/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.simulation.VmOutcome;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Adds up what a VM went through in many runs. Costs nothing for the runs that did not interrupt it, because a campaign may be
 * thousands of runs about thousands of VMs.
 */
final class VmTally {

	private final ElementId vm;
	private int runs;
	private double unavailability;
	private long longest;
	private Optional<VmOutcome> worst = Optional.empty();
	private Optional<RunOutcome> worstRun = Optional.empty();

	private VmTally(ElementId vm) {
		this.vm = vm;
	}

	/** One summary for each VM that a run is about, in the order of the design. */
	static List<VmSummary> of(List<RunOutcome> runs) {
		Map<ElementId, VmTally> tallies = new LinkedHashMap<>();
		for (Group group : groups(runs)) {
			group.vms.forEach(vm -> tallies.computeIfAbsent(vm, VmTally::new).runs += group.runs);
		}
		for (RunOutcome run : runs) {
			run.interrupted().forEach(outcome -> tallies.computeIfAbsent(outcome.vm(), VmTally::new).add(outcome, run));
		}
		return tallies.values().stream().map(VmTally::summary).toList();
	}

	/** Runs about the same VMs, which is to say the very same list: there are no more than two of them. */
	private static final class Group {

		private final List<ElementId> vms;
		private int runs;

		Group(List<ElementId> vms) {
			this.vms = vms;
		}
	}

	/** Those about most VMs first, because the others are about some of these. */
	private static List<Group> groups(List<RunOutcome> runs) {
		List<Group> groups = new ArrayList<>();
		for (RunOutcome run : runs) {
			Group group = groups.stream().filter(each -> each.vms == run.vms()).findFirst().orElseGet(() -> new Group(run.vms()));
			if (group.runs++ == 0) {
				groups.add(group);
			}
		}
		groups.sort(Comparator.comparingInt((Group group) -> group.vms.size()).reversed());
		return groups;
	}

	private void add(VmOutcome outcome, RunOutcome run) {
		unavailability += run.simulated().nanos() == 0 ? 0 : (double) outcome.total() / run.simulated().nanos();
		longest = Math.max(longest, outcome.longest());
		if (worst.isEmpty() || RunOutcome.isWorse(outcome, worst.get())) {
			worst = Optional.of(outcome);
			worstRun = Optional.of(run);
		}
	}

	private VmSummary summary() {
		return new VmSummary(vm, 1 - unavailability / Math.max(1, runs), longest, worstRun);
	}
}
