/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.VmOutcome;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.internal.world.DesignIndex;
import org.vdcstudio.simulation.internal.world.VmRecord;
import org.vdcstudio.simulation.internal.world.VmRecord.Interruption;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.KernelListener;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.kernel.RunLimits;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Scenario;

/** One run of one scenario. */
public final class ScenarioRun {

	private static final long EVENTS_BETWEEN_QUESTIONS = 256;

	private final Scenario scenario;
	private final Kernel kernel;
	private final World world;
	private final Behaviours behaviours;
	private final Script script;
	private final List<Recording> recordings = new ArrayList<>();
	private boolean isCancelled;

	/** Somebody who wants to draw the run. */
	private record Recording(int limit, Consumer<RunSeries> receiver) {
	}

	/**
	 * @param scenario   what to run
	 * @param index      the design it runs on
	 * @param parameters what behaviours are set to
	 * @param model      how memory is migrated
	 * @param extensions what plug-ins contribute
	 * @param seed       seed of the run
	 */
	public ScenarioRun(Scenario scenario, DesignIndex index, SimulationParameters parameters, MigrationModel model,
			SimulationExtensions extensions, long seed) {
		this.scenario = scenario;
		kernel = new Kernel(new RandomStreams(seed));
		world = new World(kernel, index, parameters);
		behaviours = Behaviours.of(world, model, extensions);
		script = new Script(behaviours);
	}

	/** Adds somebody to tell about each event. */
	public void addListener(KernelListener listener) {
		kernel.addListener(listener);
	}

	/**
	 * Takes amounts over time down.
	 *
	 * @param limit    how many samples of each amount are kept
	 * @param receiver gets them when the run is over
	 */
	public void record(int limit, Consumer<RunSeries> receiver) {
		recordings.add(new Recording(limit, receiver));
	}

	/** Asks now and then whether the run is still wanted. */
	public void stopWhen(BooleanSupplier cancelled) {
		kernel.addListener(event -> {
			if (kernel.processed() % EVENTS_BETWEEN_QUESTIONS == 1 && cancelled.getAsBoolean()) {
				isCancelled = true;
				kernel.stop();
			}
		});
	}

	/**
	 * Runs to the end of the scenario, or to the bound. To be called once.
	 *
	 * @throws CancellationException when it was not wanted any longer
	 */
	public ScenarioResult run(SimTime until) {
		behaviours.start(scenario);
		List<RunRecorder> recorders = recordings.stream()
				.map(each -> RunRecorder.attach(world, behaviours.traffic(), behaviours.service(), each.limit())).toList();
		script.load(scenario);
		RunEnd end = kernel.run(RunLimits.until(until));
		if (isCancelled) {
			throw new CancellationException("The run of " + scenario.name() + " was cancelled at " + kernel.now());
		}
		for (int i = 0; i < recorders.size(); i++) {
			recordings.get(i).receiver().accept(recorders.get(i).series(scenario.name()));
		}
		List<ScenarioProblem> problems = new ArrayList<>(script.problems());
		problems.addAll(behaviours.contributed().problems());
		switch (end) {
		case TIME_LIMIT -> world.timeline().begin(kernel.now(), TimelineKinds.RUN_CUT_OFF, scenario.name(),
				"the run is bounded here, events to come: " + kernel.pending());
		case STANDSTILL -> problems.add(new ScenarioProblem(
				"the run stands still at " + kernel.now() + ": events keep coming without delay", scenario.id()));
		case EXHAUSTED, STOPPED -> {
			// The scenario came to its own end.
		}
		}
		return new ScenarioResult(scenario.name(), kernel.random().seed(), end, kernel.now(), kernel.processed(),
				script.conclude(), world.migrations(), world.timeline().entries(), problems);
	}

	/**
	 * What interrupted VMs went through, once the run is over. A VM that never came up after everything was off was interrupted all
	 * the time.
	 *
	 * @param vms the VMs asked about
	 * @param end when interruptions that are not over are taken to end; not before the run ended
	 * @return those of them that were interrupted, in the same order
	 */
	public List<VmOutcome> interrupted(Collection<ElementId> vms, SimTime end) {
		return vms.stream().map(vm -> outcome(vm, end)).filter(outcome -> outcome.total() > 0 || outcome.isDown()).toList();
	}

	private VmOutcome outcome(ElementId vm, SimTime end) {
		VmRecord found = world.recordOf(vm);
		if (!found.hasServed()) {
			return new VmOutcome(vm, end.nanos(), end.nanos(), true);
		}
		long longest = found.longestInterruption(end).map(Interruption::duration).orElse(0L);
		return new VmOutcome(vm, found.totalInterruption(end), longest, found.isInterrupted());
	}

	/**
	 * What led to the longest interruption of a VM and to its end. For one that is down, what led to the latest that happened to it
	 * is there too, because that says why it did not come back.
	 *
	 * @param end as for {@link #interrupted}
	 */
	public List<TimelineEntry> explain(VmOutcome outcome, SimTime end) {
		ElementId vm = outcome.vm();
		Optional<Interruption> longest = world.recordOf(vm).longestInterruption(end);
		Optional<TimelineEntry> latest = world.timeline().lastAbout(vm.qualifiedName())
				.or(() -> world.hostOf(vm).flatMap(host -> world.timeline().lastAbout(host.qualifiedName())));
		return outcome.isDown() || longest.isEmpty()
				? world.timeline().chainToAll(Stream.concat(longest.stream().map(Interruption::began), latest.stream()))
				: world.timeline().chainTo(longest.get());
	}
}
