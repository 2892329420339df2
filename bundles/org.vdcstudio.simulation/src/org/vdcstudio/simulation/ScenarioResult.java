/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.util.List;

import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.kernel.SimTime;

/**
 * What came of a scenario.
 *
 * @param name name of the scenario
 * @param seed the seed it ran with
 * @param end why the run ended
 * @param simulated how far simulated time went
 * @param events number of events handled
 * @param expectations what came of its expectations, in the order of the text
 * @param migrations migrations that came to their end, in that order
 * @param timeline everything that happened, in order
 * @param problems what is wrong with the scenario itself, in the order of the text
 */
public record ScenarioResult(String name, long seed, RunEnd end, SimTime simulated, long events,
		List<ExpectationResult> expectations, List<MigrationResult> migrations, List<TimelineEntry> timeline,
		List<ScenarioProblem> problems) {

	/** Copies the lists. */
	public ScenarioResult {
		expectations = List.copyOf(expectations);
		migrations = List.copyOf(migrations);
		timeline = List.copyOf(timeline);
		problems = List.copyOf(problems);
	}

	/** The same result with other problems. */
	ScenarioResult withProblems(List<ScenarioProblem> others) {
		return new ScenarioResult(name, seed, end, simulated, events, expectations, migrations, timeline, others);
	}

	/** Whether the scenario could be carried out as written and everything expected held. */
	public boolean passed() {
		return problems.isEmpty() && expectations.stream().allMatch(ExpectationResult::passed);
	}
}
