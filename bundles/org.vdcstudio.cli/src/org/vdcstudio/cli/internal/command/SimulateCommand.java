/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.DesignReader;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Progress;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.cli.internal.timing.Phases;
import org.vdcstudio.cli.internal.timing.TimingOption;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.edit.SourceLocator;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.campaign.CampaignResult;
import org.vdcstudio.simulation.campaign.CampaignRunner;
import org.vdcstudio.simulation.campaign.RunOutcome;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.report.CampaignJUnitReport;
import org.vdcstudio.simulation.report.CampaignJsonReport;
import org.vdcstudio.simulation.report.CampaignReport;
import org.vdcstudio.simulation.report.CampaignTextReport;
import org.vdcstudio.simulation.report.JUnitReport;
import org.vdcstudio.simulation.report.JsonReport;
import org.vdcstudio.simulation.report.SimulationReport;
import org.vdcstudio.simulation.report.TextReport;
import org.vdcstudio.simulation.report.TraceWriter;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Scenario;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "simulate", header = "Run the scenarios of a design.", //
		description = { "", "The same design and seed always give the same result, to the byte.", "" })
final class SimulateCommand extends Command {

	enum Format {
		TEXT(new TextReport(), new CampaignTextReport()), JSON(new JsonReport(), new CampaignJsonReport()),
		JUNIT(new JUnitReport(), new CampaignJUnitReport());

		private final SimulationReport report;
		private final CampaignReport campaignReport;

		Format(SimulationReport report, CampaignReport campaignReport) {
			this.report = report;
			this.campaignReport = campaignReport;
		}
	}

	@Parameters(paramLabel = "FILE", description = "The design, or a folder with designs.")
	private Path file = Path.of("");

	@Option(names = "--scenario", paramLabel = "NAME", description = "The scenario to run; all of them when not given.")
	private @Nullable String scenario;

	@Option(names = "--seed", paramLabel = "N", description = "Seed of random choices; when not given, the scenario's own, else 1.")
	private @Nullable Long seed;

	@Option(names = "--until", paramLabel = "T", description = "Simulated time at which a scenario that is not over is cut off, such as "
			+ "\"90 min\"; a day when not given.")
	private @Nullable TimeSpan until;

	@Option(names = "--format", paramLabel = "text|json|junit", defaultValue = "text", description = "Format of the report.")
	private Format format = Format.TEXT;

	@Option(names = "--trace", paramLabel = "FILE", description = "Also write every event to this file, one line of JSON each.")
	private @Nullable Path trace;

	@Mixin
	private CampaignOptions campaign = new CampaignOptions();

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	@Mixin
	private TimingOption timing = new TimingOption();

	SimulateCommand(Terminal terminal) {
		super(terminal);
	}

	/** A design, and where it is written. */
	private record Subject(DesignModel model, SourceLocator sources) {

		static Subject of(LoadedDesign design) {
			return new Subject(SnapshotBuilder.build(design.root(), design.source().problems()), design.source());
		}

		List<Scenario> scenarios() {
			return model.snapshot().scenarios();
		}
	}

	@Override
	ExitCode run() throws Exception {
		Optional<CampaignRun> planned = campaign.kind().map(this::plan);
		Optional.ofNullable(trace).ifPresent(OutputFile::require);
		try (Progress progress = new Progress(terminal()); PluginSession session = plugins.open()) {
			Phases phases = new Phases(progress);
			DesignReader reader = new DesignReader(terminal(), phases);
			List<Subject> designs = new ArrayList<>();
			ExitCode understood = ExitCode.FINE;
			for (LoadedDesign design : reader.read(file)) {
				understood = understood.and(warnAboutProblems(design));
				designs.add(Subject.of(design));
			}
			if (planned.isPresent()) {
				return run(planned.get(), designs, session, phases, progress).and(understood).and(reader.trouble());
			}
			List<ScenarioResult> results = phases.run("simulating", file, () -> simulate(designs, session));
			if (results.isEmpty() && reader.trouble() == ExitCode.FINE) {
				throw new UserException(nothingToRun(designs));
			}
			format.report.write(results, terminal().out());
			timing.report(phases, terminal(), results.stream().mapToLong(ScenarioResult::events).sum());
			boolean passed = results.stream().allMatch(ScenarioResult::passed);
			return (passed ? ExitCode.FINE : ExitCode.FINDINGS).and(understood).and(reader.trouble());
		}
	}

	private CampaignRun plan(CampaignKind kind) {
		@Nullable
		Long wantedSeed = seed;
		return new CampaignRun(kind, Optional.ofNullable(scenario),
				wantedSeed == null ? OptionalLong.empty() : OptionalLong.of(wantedSeed),
				Optional.ofNullable(until).map(bound -> new SimTime(bound.nanoseconds())), trace != null);
	}

	private ExitCode run(CampaignRun planned, List<Subject> designs, PluginSession session, Phases phases, Progress progress)
			throws Exception {
		if (designs.size() != 1) {
			throw new UserException("a campaign is about one design, but %s has %d".formatted(file, designs.size()));
		}
		CampaignRunner runner = new CampaignRunner().withThreads(campaign.jobs()).withExtensions(session.simulationExtensions());
		CampaignResult result = phases.run("simulating", file,
				() -> planned.make(designs.getFirst().model().snapshot(), runner, progress::part));
		progress.end();
		format.campaignReport.write(result, terminal().out());
		timing.report(phases, terminal(), result.runs().stream().mapToLong(RunOutcome::events).sum());
		return CampaignRun.isFine(result) ? ExitCode.FINE : ExitCode.FINDINGS;
	}

	/** A result is worth little when half of the design was not understood. */
	private ExitCode warnAboutProblems(LoadedDesign design) {
		if (design.source().problems().isEmpty()) {
			return ExitCode.FINE;
		}
		terminal().say("%s: the text has errors, and what is wrong is left out; vdc check shows them"
				.formatted(DesignPaths.display(DesignPaths.file(design.root().eResource().getURI()))));
		return ExitCode.FINDINGS;
	}

	private List<ScenarioResult> simulate(List<Subject> designs, PluginSession session) {
		Simulator simulator = new Simulator().withExtensions(session.simulationExtensions());
		@Nullable
		Path target = trace;
		if (target == null) {
			return simulate(designs, simulator);
		}
		List<ScenarioResult> results = new ArrayList<>();
		OutputFile.write(target, lines -> results.addAll(simulate(designs, simulator.withObserver(new TraceWriter(lines)))));
		return results;
	}

	private List<ScenarioResult> simulate(List<Subject> designs, Simulator simulator) {
		SimulationOptions options = options();
		@Nullable
		String wanted = scenario;
		List<ScenarioResult> results = new ArrayList<>();
		for (Subject design : designs) {
			Simulator placing = simulator.withSources(design.sources());
			if (wanted == null) {
				results.addAll(placing.runAll(design.model(), options));
			} else if (design.model().snapshot().scenario(wanted).isPresent()) {
				results.add(placing.run(design.model(), wanted, options));
			}
		}
		return results;
	}

	private SimulationOptions options() {
		SimulationOptions options = SimulationOptions.DEFAULTS;
		@Nullable
		Long wantedSeed = seed;
		if (wantedSeed != null) {
			options = options.withSeed(wantedSeed);
		}
		@Nullable
		TimeSpan bound = until;
		return bound == null ? options : options.withUntil(new SimTime(bound.nanoseconds()));
	}

	private String nothingToRun(List<Subject> designs) {
		return UnknownScenario.message(file, scenario, designs.stream().flatMap(design -> design.scenarios().stream()).toList());
	}
}
