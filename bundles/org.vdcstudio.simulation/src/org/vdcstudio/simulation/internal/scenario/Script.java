/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Scenario.Action;
import org.vdcstudio.topology.snapshot.Scenario.Expectation;

/**
 * A scenario made ready to run: its actions are scheduled and its expectations watched. What cannot be understood is left out
 * and named as a problem.
 */
final class Script {

	private final World world;
	private final Actions actions;
	private final Expectations expectations;
	private final List<ExpectationCheck> checks = new ArrayList<>();
	private final List<ScenarioProblem> problems = new ArrayList<>();

	Script(Behaviours behaviours) {
		world = behaviours.world();
		actions = new Actions(behaviours);
		expectations = new Expectations(world, behaviours.service(), behaviours.infrastructure().failures());
	}

	/** Schedules the actions and prepares the checks. */
	void load(Scenario scenario) {
		Contradictions contradictions = new Contradictions(world.index());
		int number = 0;
		for (Action action : scenario.actions()) {
			Input input = new Input("action " + ++number, action.id(), world.index());
			List<Actions.Step> steps = actions.steps(action, input);
			if (!steps.isEmpty()) {
				SimTime at = new SimTime(action.at().value().orElseThrow().nanoseconds());
				contradictions.add(action, number, at, steps);
				steps.forEach(step -> world.kernel().schedule(at, Priorities.ACTION,
						new ScheduledAction(world, step.subject(), step.what(), step.work()), new ScheduledAction.Due()));
			}
			problems.addAll(input.problems());
		}
		problems.addAll(contradictions.problems());
		number = 0;
		for (Expectation expectation : scenario.expectations()) {
			String place = "expectation " + ++number;
			Input input = new Input(place, expectation.id(), world.index());
			Optional<ExpectationCheck> check = expectations.check(expectation, input);
			checks.add(check.orElseGet(() -> new UncheckableExpectation(place, String.join("; ", input.reasons()))));
			problems.addAll(input.problems());
		}
		checks.forEach(ExpectationCheck::prepare);
	}

	/** What is wrong with the scenario. */
	List<ScenarioProblem> problems() {
		return problems;
	}

	/** Judges every expectation once the run is over. */
	List<ExpectationResult> conclude() {
		return checks.stream().map(ExpectationCheck::conclude).toList();
	}
}
