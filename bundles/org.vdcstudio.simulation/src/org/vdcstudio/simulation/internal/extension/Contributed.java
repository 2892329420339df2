/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.vdcstudio.contribution.Failures;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.extension.ActionCall;
import org.vdcstudio.simulation.extension.ActionProblems;
import org.vdcstudio.simulation.extension.ActionType;
import org.vdcstudio.simulation.extension.Behaviour;
import org.vdcstudio.simulation.extension.registry.ExtensionProblem;
import org.vdcstudio.simulation.extension.registry.Registered;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.internal.extension.Guard.Identity;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario;

/** What plug-ins contribute to one run. */
public final class Contributed {

	private final SimulationExtensions extensions;
	private final RunState run;

	/**
	 * @param engine     what plug-ins make use of
	 * @param extensions what they contribute
	 */
	public Contributed(Engine engine, SimulationExtensions extensions) {
		this.extensions = extensions;
		run = new RunState(engine);
	}

	/** Starts the behaviours, and says what is wrong with plug-ins: without them a scenario is not what its author meant. */
	public void start(Scenario scenario) {
		run.takeOver();
		for (ExtensionProblem problem : extensions.problems()) {
			run.problems()
					.add(new ScenarioProblem("plug-in %s: %s".formatted(problem.contributor(), problem.message()), scenario.id()));
		}
		for (Registered<Behaviour> behaviour : extensions.behaviours()) {
			Identity identity = new Identity(behaviour.contributor(), "behaviour " + behaviour.id(), scenario.id(), scenario.id());
			Guard guard = new Guard(run.engine().world(), identity, run.problems());
			guard.run(() -> behaviour.instance().start(new ContributorContext(run, behaviour.contributor(), guard)));
		}
	}

	/**
	 * Makes a custom action ready.
	 *
	 * @param call    the action
	 * @param place   what it is called in problems, for instance {@code action 2}
	 * @param problem told what is wrong with it
	 * @return the action; empty when something is wrong with it
	 */
	public Optional<PreparedAction> prepare(ActionCall call, String place, Consumer<String> problem) {
		Optional<Registered<ActionType>> found = extensions.action(call.type());
		if (found.isEmpty()) {
			problem.accept("no plug-in contributes actions of type " + call.type() + known());
			return Optional.empty();
		}
		Registered<ActionType> action = found.get();
		try {
			ActionProblems wrong = new ActionProblems(call);
			action.instance().check(call, wrong);
			wrong.messages().forEach(problem);
			return wrong.messages().isEmpty() ? Optional.of(prepared(action, call, place)) : Optional.empty();
		} catch (Exception | LinkageError | StackOverflowError | AssertionError failure) {
			problem.accept("plug-in %s failed when it checked the action: %s"
					.formatted(action.contributor(), Failures.describe(failure)));
			return Optional.empty();
		}
	}

	private String known() {
		List<String> types = extensions.actionTypes();
		return types.isEmpty() ? "" : "; known: " + String.join(", ", types);
	}

	private PreparedAction prepared(Registered<ActionType> action, ActionCall call, String place) {
		ElementId subject = Objects.requireNonNull(action.instance().subject(call), "it has no subject");
		Identity identity = new Identity(action.contributor(), place, call.action(), subject);
		Guard guard = new Guard(run.engine().world(), identity, run.problems());
		return new PreparedAction(subject, call.describe(), begun -> guard.run(begun,
				() -> action.instance().perform(call, begun, new ContributorContext(run, action.contributor(), guard))));
	}

	/** What is wrong with plug-ins, and what they did wrong in the run, in that order. */
	public List<ScenarioProblem> problems() {
		return List.copyOf(run.problems());
	}
}
