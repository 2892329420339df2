/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.UnknownScenarioException;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.internal.world.DesignIndex;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.simulation.migration.VMotionModel;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignSnapshot;

/**
 * Makes the runs of campaigns, several at once. What comes of a campaign depends on the design, the campaign and what behaviours
 * are set to, and not on the number of threads. Immutable, and safe for use by several threads.
 */
public final class CampaignRunner {

	private final SimulationParameters parameters;
	private final MigrationModel model;
	private final SimulationExtensions extensions;
	private final int threads;

	/** A runner that uses all processors, with vMotion's own model of migration and without plug-ins. */
	public CampaignRunner() {
		this(SimulationParameters.DEFAULTS, new VMotionModel(), SimulationExtensions.NONE, Runtime.getRuntime().availableProcessors());
	}

	private CampaignRunner(SimulationParameters parameters, MigrationModel model, SimulationExtensions extensions, int threads) {
		this.parameters = parameters;
		this.model = model;
		this.extensions = extensions;
		this.threads = threads;
	}

	/** A runner like this one whose behaviours are set otherwise. */
	public CampaignRunner withParameters(SimulationParameters others) {
		return new CampaignRunner(others, model, extensions, threads);
	}

	/** A runner like this one with another model of migration, which several threads use at once. */
	public CampaignRunner withModel(MigrationModel other) {
		return new CampaignRunner(parameters, other, extensions, threads);
	}

	/** A runner like this one whose runs also have what plug-ins contribute. */
	public CampaignRunner withExtensions(SimulationExtensions others) {
		return new CampaignRunner(parameters, model, others, threads);
	}

	/**
	 * A runner like this one that makes so many runs at once.
	 *
	 * @throws IllegalArgumentException when it could make none
	 */
	public CampaignRunner withThreads(int number) {
		if (number < 1) {
			throw new IllegalArgumentException("At least one thread is needed, not " + number);
		}
		return new CampaignRunner(parameters, model, extensions, number);
	}

	/**
	 * Makes all runs of a campaign.
	 *
	 * @param design   the design
	 * @param campaign the campaign
	 * @param progress is told how far it is
	 * @return what came of them; of none when the design has no component or scenario
	 * @throws UnknownScenarioException when the design has no scenario that the campaign names
	 * @throws InterruptedException     when the thread is interrupted; runs under way are given up
	 */
	public CampaignResult run(DesignSnapshot design, Campaign campaign, CampaignProgress progress) throws InterruptedException {
		List<PlannedRun> planned = PlannedRun.plan(campaign, design);
		Topology topology = Topology.of(design);
		Population population = Population.of(topology);
		RunMaker maker = new RunMaker(campaign, new DesignIndex(topology), population, parameters, model, extensions);
		return new CampaignResult(campaign, makeAll(planned, maker, progress), population.leftOut());
	}

	private List<RunOutcome> makeAll(List<PlannedRun> planned, RunMaker maker, CampaignProgress progress)
			throws InterruptedException {
		progress.at(0, planned.size());
		List<@Nullable RunOutcome> outcomes = new ArrayList<>(Collections.nCopies(planned.size(), null));
		ExecutorService pool = Executors.newFixedThreadPool(threads, CampaignRunner::daemon);
		try {
			ExecutorCompletionService<Made> runs = new ExecutorCompletionService<>(pool);
			for (int i = 0; i < planned.size(); i++) {
				int number = i;
				runs.submit(() -> new Made(number, maker.make(planned.get(number))));
			}
			for (int done = 1; done <= planned.size(); done++) {
				Made made = runs.take().get();
				outcomes.set(made.number(), made.outcome());
				progress.at(done, planned.size());
			}
		} catch (ExecutionException e) {
			throw new IllegalStateException("A run of the campaign failed: " + e.getCause(), e.getCause());
		} finally {
			pool.shutdownNow();
		}
		return outcomes.stream().map(outcome -> Objects.requireNonNull(outcome)).toList();
	}

	/** The number of a run, and what came of it. */
	private record Made(int number, RunOutcome outcome) {
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "campaign");
		thread.setDaemon(true);
		return thread;
	}
}
