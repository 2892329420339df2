/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.internal.world.DesignIndex;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario.Action;
import org.vdcstudio.topology.snapshot.Scenario.EnterMaintenance;
import org.vdcstudio.topology.snapshot.Scenario.ExitMaintenance;
import org.vdcstudio.topology.snapshot.Scenario.Fail;
import org.vdcstudio.topology.snapshot.Scenario.Migrate;
import org.vdcstudio.topology.snapshot.Scenario.PowerChange;
import org.vdcstudio.topology.snapshot.Scenario.Restore;

/**
 * Finds actions that say against each other what happens to something: failing what has failed, restoring what works, powering on
 * and off at one time. Looked at in the order of time, whatever the order of the text.
 */
final class Contradictions {

	private final DesignIndex index;
	private final List<Timed> actions = new ArrayList<>();

	private record Timed(Action action, int number, SimTime at, ElementId subject) {
	}

	Contradictions(DesignIndex index) {
		this.index = index;
	}

	void add(Action action, int number, SimTime at, List<Actions.Step> steps) {
		steps.forEach(step -> actions.add(new Timed(action, number, at, step.subject())));
	}

	List<ScenarioProblem> problems() {
		List<Timed> ordered = actions.stream().sorted(Comparator.comparing(Timed::at)).toList();
		List<ScenarioProblem> problems = new ArrayList<>();
		Map<ElementId, Timed> failures = new HashMap<>();
		Map<ElementId, Timed> maintenance = new HashMap<>();
		Map<ElementId, Timed> power = new HashMap<>();
		Map<ElementId, Timed> moves = new HashMap<>();
		for (Timed each : ordered) {
			switch (each.action()) {
			case Fail fail -> {
				if (index.topology().snapshot().vm(each.subject()).isEmpty()) {
					entered(each, failures, "has failed already, by action %d", problems);
				}
			}
			case Restore restore -> {
				if (index.topology().snapshot().vm(each.subject()).isEmpty()) {
					left(each, failures, "has not failed before", problems);
				}
			}
			case EnterMaintenance enter -> entered(each, maintenance, "is in maintenance mode already, by action %d", problems);
			case ExitMaintenance exit -> left(each, maintenance, "is not in maintenance mode", problems);
			case PowerChange change -> atOnce(each, power, problems);
			case Migrate migrate -> atOnce(each, moves, problems);
			default -> {
				// Nothing that another action could say the contrary of.
			}
			}
		}
		return problems;
	}

	private static void entered(Timed each, Map<ElementId, Timed> state, String text, List<ScenarioProblem> problems) {
		Timed earlier = state.putIfAbsent(each.subject(), each);
		if (earlier != null) {
			problem(each, text.formatted(earlier.number()), problems);
		}
	}

	private static void left(Timed each, Map<ElementId, Timed> state, String text, List<ScenarioProblem> problems) {
		if (state.remove(each.subject()) == null) {
			problem(each, text, problems);
		}
	}

	private static void atOnce(Timed each, Map<ElementId, Timed> latest, List<ScenarioProblem> problems) {
		Timed earlier = latest.put(each.subject(), each);
		if (earlier != null && earlier.at().equals(each.at())) {
			problem(each, "is told %s by action %d at the same time".formatted(agrees(earlier.action(), each.action()) ? "the same"
					: "the contrary", earlier.number()), problems);
		}
	}

	private static boolean agrees(Action one, Action other) {
		return one instanceof PowerChange first && other instanceof PowerChange second && first.state() == second.state();
	}

	private static void problem(Timed each, String text, List<ScenarioProblem> problems) {
		problems.add(new ScenarioProblem("action %d: %s %s".formatted(each.number(), each.subject(), text), each.action().id()));
	}
}
