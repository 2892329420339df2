/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.bench.RulesBenchmark;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.UnreadableText;
import org.vdcstudio.cli.internal.generate.FleetSize;
import org.vdcstudio.cli.internal.generate.SyntheticDesign;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Progress;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.ValidationOptions;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "rules", header = "Measure how long each rule takes, slowest first.", //
		description = { "", "On a design of yours, or on a synthetic one.", "" })
final class BenchRulesCommand extends Command {

	private static final int SEED = 1;

	@Parameters(paramLabel = "FILE", arity = "0..1", description = "The design; a synthetic one when not given.")
	private @Nullable Path file;

	@Option(names = "--hosts", paramLabel = "N", defaultValue = "1000", description = "Hosts of the synthetic design; 1000 when not given.")
	private int hosts;

	@Option(names = "--vms", paramLabel = "M", defaultValue = "20000", description = "VMs of the synthetic design; 20000 when not given.")
	private int vms;

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	BenchRulesCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws IOException {
		try (Progress progress = new Progress(terminal()); PluginSession session = plugins.open()) {
			progress.step("reading");
			LoadedDesign design = design();
			progress.step("measuring rules");
			new RulesBenchmark(session.rules(), ValidationOptions.DEFAULT, terminal().out()).run(name(), design);
		}
		return ExitCode.FINE;
	}

	private LoadedDesign design() throws IOException {
		Optional<Path> named = Optional.ofNullable(file);
		if (named.isPresent()) {
			try {
				return VdcLanguage.standard().load(named.get());
			} catch (IOException e) {
				throw new UserException(UnreadableText.of(named.get(), e), e);
			}
		}
		StringBuilder text = new StringBuilder();
		new SyntheticDesign(FleetSize.asked(hosts, vms), SEED).write(text);
		return VdcLanguage.standard().parse(text.toString());
	}

	private String name() {
		return Optional.ofNullable(file).map(DesignPaths::display)
				.orElseGet(() -> "a synthetic design of %,d hosts and %,d VMs".formatted(hosts, vms));
	}
}
