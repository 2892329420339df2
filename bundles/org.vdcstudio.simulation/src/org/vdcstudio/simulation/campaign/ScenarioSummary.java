/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.simulation.VmOutcome;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What came of a scenario with all seeds.
 *
 * @param name     its name
 * @param runs     how many runs were made
 * @param failures those that failed, in the order of their seeds
 * @param spreads  of each VM that was interrupted in at least one run, in the order of the design
 */
public record ScenarioSummary(String name, int runs, List<RunOutcome> failures, List<Spread> spreads) {

	/** Copies the lists. */
	public ScenarioSummary {
		failures = List.copyOf(failures);
		spreads = List.copyOf(spreads);
	}

	/** How many runs passed. */
	public int passed() {
		return runs - failures.size();
	}

	/** @param runs all runs of it, at least one */
	static ScenarioSummary of(String name, List<RunOutcome> runs) {
		return new ScenarioSummary(name, runs.size(), runs.stream().filter(run -> !run.passed()).toList(), spreads(runs));
	}

	private static List<Spread> spreads(List<RunOutcome> runs) {
		Map<ElementId, long[]> longest = new LinkedHashMap<>();
		for (int i = 0; i < runs.size(); i++) {
			for (VmOutcome outcome : runs.get(i).interrupted()) {
				longest.computeIfAbsent(outcome.vm(), vm -> new long[runs.size()])[i] = outcome.longest();
			}
		}
		List<Spread> spreads = new ArrayList<>();
		for (ElementId vm : runs.getFirst().vms()) {
			long[] values = longest.getOrDefault(vm, new long[0]);
			if (values.length > 0) {
				spreads.add(Spread.of(vm, Arrays.copyOf(values, values.length)));
			}
		}
		return spreads;
	}
}
