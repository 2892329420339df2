/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.ProductInfo;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.DesignReader;
import org.vdcstudio.cli.internal.files.SettingsFile;
import org.vdcstudio.cli.internal.files.UnreadableText;
import org.vdcstudio.cli.internal.fix.FixCollector;
import org.vdcstudio.cli.internal.fix.FixOptions;
import org.vdcstudio.cli.internal.fix.Fixing;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Progress;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.cli.internal.timing.Phases;
import org.vdcstudio.cli.internal.timing.TimingOption;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.settings.SettingsFiles;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.ValidationRunner;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;
import org.vdcstudio.validation.report.Baseline;
import org.vdcstudio.validation.report.ProposedFixes;
import org.vdcstudio.validation.report.ReportFormat;
import org.vdcstudio.validation.report.ReportSetting;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "check", header = "Check designs against the rules.", //
		description = { "", "A file is checked as a design. Of a folder, every design in and below it is checked.", "" })
final class CheckCommand extends Command {

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders with designs.")
	private List<Path> paths = List.of();

	@Option(names = "--profile", paramLabel = "P", description = "Rule profile: production, lab, vcf or a contributed one. When not "
			+ "given, that of the settings file or the design, else production.")
	private @Nullable String profile;

	@Option(names = "--format", paramLabel = "text|json|sarif|junit", defaultValue = "text", description = "Format of the report.")
	private ReportFormat format = ReportFormat.TEXT;

	@Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "error", //
			description = "From which severity on the exit code is 1; error when not given.")
	private FailOn failOn = FailOn.ERROR;

	@Option(names = "--baseline", paramLabel = "FILE", description = "An earlier JSON report: what it holds is not reported again.")
	private @Nullable Path baseline;

	@Option(names = "--settings", paramLabel = "FILE", description = "Profile, levels and parameters of rules; " + SettingsFiles.NAME
			+ " in the working folder when not given.")
	private @Nullable Path settings;

	@Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "The day by which suppressions run out. When not given, none "
			+ "does.")
	private @Nullable LocalDate today;

	@Mixin
	private FixOptions fixes = new FixOptions();

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	@Mixin
	private TimingOption timing = new TimingOption();

	CheckCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws Exception {
		Optional<Baseline> known = readBaseline();
		try (Progress progress = new Progress(terminal()); PluginSession session = plugins.open()) {
			Phases phases = new Phases(progress);
			RuleRegistry registry = phases.run("rules", "", session::rules);
			Optional<Fixing> fixing = fixes.fixing(terminal(), registry);
			DesignReader reader = new DesignReader(terminal(), phases);
			ValidationOptions options = options(registry);
			FixCollector proposed = new FixCollector(registry, terminal());
			ValidationResult found = fixing.isPresent() ? fix(reader, phases, fixing.get(), new DesignCheck(registry, options))
					: check(reader, phases, new ValidationRunner(registry), options, proposed);
			ValidationResult reported = known.map(earlier -> earlier.newIn(found)).orElse(found);
			if (!fixes.isDryRun()) {
				phases.run("reporting", "", () -> {
					format.report().write(reported, setting(registry, proposed), terminal().out());
					return reported;
				});
			}
			timing.report(phases, terminal());
			return failOn.judge(reported).and(reader.trouble()).and(fixing.map(Fixing::trouble).orElse(ExitCode.FINE));
		}
	}

	private ValidationResult check(DesignReader reader, Phases phases, ValidationRunner runner, ValidationOptions options,
			FixCollector proposed) throws Exception {
		List<ValidationResult> results = new ArrayList<>();
		for (Path path : paths) {
			for (LoadedDesign design : reader.read(path)) {
				DesignModel model = phases.run("snapshot", path, () -> SnapshotBuilder.build(design.root(), design.source().problems()));
				ValidationResult result = phases.run("checking", path, () -> runner.run(model, design.source(), options));
				results.add(result);
				if (format == ReportFormat.SARIF) {
					proposed.collect(design, model, result);
				}
			}
		}
		return ValidationResult.merge(results);
	}

	/** All designs are mended together, because they may share files. */
	private ValidationResult fix(DesignReader reader, Phases phases, Fixing fixing, DesignCheck check) throws Exception {
		List<LoadedDesign> designs = new ArrayList<>();
		for (Path path : paths) {
			designs.addAll(reader.read(path));
		}
		return phases.run("fixing", "", () -> fixing.fix(designs, check)).remaining();
	}

	private Optional<Baseline> readBaseline() {
		@Nullable
		Path file = baseline;
		if (file == null) {
			return Optional.empty();
		}
		try (Reader reader = Files.newBufferedReader(file)) {
			return Optional.of(Baseline.read(reader));
		} catch (IOException e) {
			throw new UserException(UnreadableText.of(file, e), e);
		}
	}

	private ValidationOptions options(RuleRegistry registry) {
		List<RuleSettings> layers = new ArrayList<>();
		@Nullable
		String wanted = profile;
		if (wanted != null) {
			if (registry.profile(wanted).isEmpty()) {
				throw new UserException("there is no profile '%s', but %s".formatted(wanted,
						registry.profiles().stream().map(Profile::id).collect(Collectors.joining(", "))));
			}
			layers.add(RuleSettings.profile(wanted));
		}
		layers.add(SettingsFile.read(Optional.ofNullable(settings)));
		return new ValidationOptions(layers, Optional.ofNullable(today));
	}

	private static ReportSetting setting(RuleRegistry registry, ProposedFixes proposed) {
		return new ReportSetting(DesignPaths.base(), ProductInfo.version(),
				registry.rules().stream().map(RegisteredRule::metadata).toList(), proposed);
	}
}
