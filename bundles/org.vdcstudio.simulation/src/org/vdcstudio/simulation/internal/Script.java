/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario.Action;
import org.vdcstudio.topology.snapshot.Scenario.DowntimeBelow;
import org.vdcstudio.topology.snapshot.Scenario.Expectation;
import org.vdcstudio.topology.snapshot.Scenario.Migrate;
import org.vdcstudio.topology.snapshot.Scenario.RunsOn;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * A scenario made ready to run: its actions are scheduled and its expectations watched. What cannot be understood is left out
 * and named as a problem.
 */
final class Script {

	/** Written by a newer hand than this simulation: said, never passed over. */
	private static final String NOT_SIMULATED = "is of a kind that is not simulated";

	private final Datacenter datacenter;
	private final RunLog log;
	private final MigrationModel model;
	private final Kernel kernel;
	private final List<ExpectationCheck> checks = new ArrayList<>();
	private final List<ScenarioProblem> problems = new ArrayList<>();

	Script(Datacenter datacenter, RunLog log, MigrationModel model, Kernel kernel) {
		this.datacenter = datacenter;
		this.log = log;
		this.model = model;
		this.kernel = kernel;
	}

	/** Schedules the actions and prepares the checks. */
	void load(Scenario scenario) {
		int number = 0;
		for (Action action : scenario.actions()) {
			Input input = new Input("action " + ++number, action.id(), datacenter.design());
			switch (action) {
			case Migrate migrate -> schedule(migrate, input);
			default -> input.problem(NOT_SIMULATED);
			}
			problems.addAll(input.problems());
		}
		number = 0;
		for (Expectation expectation : scenario.expectations()) {
			String place = "expectation " + ++number;
			Input input = new Input(place, expectation.id(), datacenter.design());
			Optional<? extends ExpectationCheck> check = switch (expectation) {
			case RunsOn runsOn -> check(runsOn, input);
			case DowntimeBelow downtime -> check(downtime, input);
			default -> {
				input.problem(NOT_SIMULATED);
				yield Optional.empty();
			}
			};
			checks.add(check.isPresent() ? check.get() : new UncheckableExpectation(place, reason(input)));
			problems.addAll(input.problems());
		}
		checks.forEach(check -> check.prepare(kernel));
	}

	private void schedule(Migrate migrate, Input input) {
		Optional<TimeSpan> at = input.time("at", migrate.at());
		Optional<Vm> vm = input.vm(migrate.vm());
		if (migrate.targetHost().isEmpty() && migrate.targetDatastore().isEmpty()) {
			input.problem("names no target of the design");
		}
		if (at.isPresent() && vm.isPresent() && input.problems().isEmpty()) {
			MigrationRequest request = new MigrationRequest(vm.get().id(), migrate.targetHost(), migrate.targetDatastore());
			kernel.schedule(new SimTime(at.get().nanoseconds()), Priorities.ACTION,
					new MigrationAction(vm.get(), request, model, datacenter, log), new MigrationAction.Due());
		}
	}

	private Optional<RunsOnCheck> check(RunsOn runsOn, Input input) {
		Optional<Vm> vm = input.vm(runsOn.vm());
		Optional<ElementId> host = input.host(runsOn.host());
		input.optionalTime("within", runsOn.within());
		return input.problems().isEmpty() && vm.isPresent() && host.isPresent()
				? Optional.of(new RunsOnCheck(datacenter, log.timeline(), vm.get(), host.get(), runsOn.within()))
				: Optional.empty();
	}

	private Optional<DowntimeCheck> check(DowntimeBelow downtime, Input input) {
		Optional<Vm> vm = input.vm(downtime.vm());
		Optional<TimeSpan> bound = input.time("below", downtime.below());
		return vm.isPresent() && bound.isPresent()
				? Optional.of(new DowntimeCheck(log, vm.get(), downtime.below().text(), bound.get()))
				: Optional.empty();
	}

	private static String reason(Input input) {
		return String.join("; ", input.reasons());
	}

	/** What is wrong with the scenario. */
	List<ScenarioProblem> problems() {
		return problems;
	}

	/** Judges every expectation once the run is over. */
	List<ExpectationResult> conclude() {
		return checks.stream().map(check -> check.conclude(kernel)).toList();
	}
}
