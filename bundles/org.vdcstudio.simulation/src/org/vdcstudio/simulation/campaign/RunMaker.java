/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.VmOutcome;
import org.vdcstudio.simulation.campaign.Campaign.SeedRange;
import org.vdcstudio.simulation.campaign.Campaign.SingleFailures;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.internal.scenario.ScenarioRun;
import org.vdcstudio.simulation.internal.world.DesignIndex;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Makes single runs, on any thread.
 *
 * @param campaign   what they are part of
 * @param index      the design
 * @param population the VMs that count
 * @param parameters what behaviours are set to
 * @param model      how memory is migrated
 * @param extensions what plug-ins contribute
 */
record RunMaker(Campaign campaign, DesignIndex index, Population population, SimulationParameters parameters,
		MigrationModel model, SimulationExtensions extensions) {

	/** @throws CancellationException when the thread is interrupted */
	RunOutcome make(PlannedRun planned) {
		ScenarioRun run = new ScenarioRun(planned.scenario(), index, parameters, model, extensions, planned.seed());
		run.addListener(event -> endIfInterrupted());
		ScenarioResult result = run.run(campaign.until());
		List<ElementId> vms = population.of(planned);
		SimTime end = end(result);
		List<VmOutcome> interrupted = run.interrupted(vms, end);
		List<TimelineEntry> worst = RunOutcome.worstOf(interrupted).map(vm -> run.explain(vm, end)).orElse(List.of());
		Optional<ExpectationResult> failure = result.expectations().stream().filter(each -> !each.passed()).findFirst();
		return new RunOutcome(planned.scenario().name(), planned.component(), planned.seed(), end, result.events(), vms, interrupted,
				worst, failure, result.problems().stream().map(ScenarioProblem::message).toList());
	}

	/** When nothing is left to happen after a failure, what is down stays so. A scenario says itself when it is over. */
	private SimTime end(ScenarioResult result) {
		return switch (campaign) {
		case SingleFailures failures -> failures.until();
		case SeedRange seeds -> result.simulated();
		};
	}

	private static void endIfInterrupted() {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("The campaign was interrupted");
		}
	}
}
