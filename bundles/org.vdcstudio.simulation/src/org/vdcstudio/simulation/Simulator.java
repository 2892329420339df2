/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.model.edit.SourceLocator;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.internal.scenario.ScenarioRun;
import org.vdcstudio.simulation.internal.world.DesignIndex;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.simulation.migration.VMotionModel;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.SeriesBuffer;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Origins;
import org.vdcstudio.topology.snapshot.Scenario;

/**
 * Runs scenarios of a design. A simulator keeps no state between runs and may be used by several threads when its observers
 * may.
 */
public final class Simulator {

	private static final long DEFAULT_SEED = 1;

	private final MigrationModel model;
	private final SimulationParameters parameters;
	private final List<SimulationObserver> observers;
	private final SimulationExtensions extensions;
	private final Optional<SourceLocator> sources;
	private final Optional<Recording> recording;
	private final BooleanSupplier cancelled;

	/** Somebody who wants to draw runs. */
	private record Recording(int limit, Consumer<RunSeries> receiver) {
	}

	/** A simulator with vMotion's own model of migration, without plug-ins and with nobody looking on. */
	public Simulator() {
		this(new VMotionModel(), SimulationParameters.DEFAULTS, List.of(), SimulationExtensions.NONE, Optional.empty(), Optional.empty(),
				() -> false);
	}

	private Simulator(MigrationModel model, SimulationParameters parameters, List<SimulationObserver> observers,
			SimulationExtensions extensions, Optional<SourceLocator> sources, Optional<Recording> recording, BooleanSupplier cancelled) {
		this.model = model;
		this.parameters = parameters;
		this.observers = List.copyOf(observers);
		this.extensions = extensions;
		this.sources = sources;
		this.recording = recording;
		this.cancelled = cancelled;
	}

	/** A simulator like this one with another model of migration. */
	public Simulator withModel(MigrationModel otherModel) {
		return new Simulator(otherModel, parameters, observers, extensions, sources, recording, cancelled);
	}

	/** A simulator like this one whose behaviours are set otherwise. */
	public Simulator withParameters(SimulationParameters others) {
		return new Simulator(model, others, observers, extensions, sources, recording, cancelled);
	}

	/** A simulator like this one with one more observer; observers are told in the order in which they were added. */
	public Simulator withObserver(SimulationObserver observer) {
		List<SimulationObserver> more = new ArrayList<>(observers);
		more.add(observer);
		return new Simulator(model, parameters, more, extensions, sources, recording, cancelled);
	}

	/** A simulator like this one whose scenarios may also use what plug-ins contribute. */
	public Simulator withExtensions(SimulationExtensions others) {
		return new Simulator(model, parameters, observers, others, sources, recording, cancelled);
	}

	/**
	 * A simulator like this one whose problems say where they are written. The designs it runs are then looked into, which is
	 * for the thread that owns their models.
	 */
	public Simulator withSources(SourceLocator locator) {
		return new Simulator(model, parameters, observers, extensions, Optional.of(locator), recording, cancelled);
	}

	/**
	 * A simulator like this one that also takes amounts over time down, which costs time and memory.
	 *
	 * @param limit    how many samples of each amount are kept, see {@link SeriesBuffer#USUAL_LIMIT}
	 * @param receiver gets those of each run when it is over, on the thread of the run
	 */
	public Simulator withSeries(int limit, Consumer<RunSeries> receiver) {
		return new Simulator(model, parameters, observers, extensions, sources, Optional.of(new Recording(limit, receiver)), cancelled);
	}

	/**
	 * A simulator like this one whose runs can be cancelled: they end with a {@link java.util.concurrent.CancellationException} and
	 * without a result.
	 *
	 * @param isCancelled asked every few hundred events, on the thread of the run
	 */
	public Simulator withCancellation(BooleanSupplier isCancelled) {
		return new Simulator(model, parameters, observers, extensions, sources, recording, isCancelled);
	}

	/**
	 * Runs one scenario.
	 *
	 * @param design the design that has it
	 * @param scenario its name
	 * @param options seed and bound
	 * @return what came of it; a scenario that makes no sense gives a result that says so
	 * @throws UnknownScenarioException when the design has no such scenario
	 */
	public ScenarioResult run(DesignModel design, String scenario, SimulationOptions options) {
		DesignSnapshot snapshot = design.snapshot();
		Scenario found = snapshot.scenario(scenario).orElseThrow(() -> new UnknownScenarioException(scenario,
				snapshot.scenarios().stream().map(Scenario::name).toList()));
		return run(found, new DesignIndex(Topology.of(snapshot)), design.origins(), options);
	}

	/**
	 * Runs all scenarios, each from the state the design describes.
	 *
	 * @param design the design that has them
	 * @param options seed and bound of each
	 * @return what came of them, in the order of the design; empty when it has none
	 */
	public List<ScenarioResult> runAll(DesignModel design, SimulationOptions options) {
		DesignIndex index = new DesignIndex(Topology.of(design.snapshot()));
		return design.snapshot().scenarios().stream().map(scenario -> run(scenario, index, design.origins(), options)).toList();
	}

	private ScenarioResult run(Scenario scenario, DesignIndex index, Origins origins, SimulationOptions options) {
		long seed = options.seed().orElse(scenario.seed().orElse(DEFAULT_SEED));
		ScenarioRun run = new ScenarioRun(scenario, index, parameters, model, extensions, seed);
		observers.forEach(observer -> run.addListener(observer.starting(scenario.name(), seed)));
		run.stopWhen(cancelled);
		recording.ifPresent(wanted -> run.record(wanted.limit(), wanted.receiver()));
		ScenarioResult result = run.run(options.until());
		return result.withProblems(result.problems().stream().map(problem -> problem.at(place(problem.element(), origins))).toList());
	}

	private Optional<SourceLocation> place(ElementId element, Origins origins) {
		return sources.flatMap(locator -> origins.find(element).flatMap(locator::locate));
	}
}
