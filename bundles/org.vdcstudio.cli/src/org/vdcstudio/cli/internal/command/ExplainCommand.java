/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.util.Locale;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;
import org.vdcstudio.validation.report.RulePages;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "explain", header = "Explain a rule: why it is, what to do, where it was learned.")
final class ExplainCommand extends Command {

	@Parameters(paramLabel = "RULE", description = "Id of the rule, such as NAM-03.")
	private String rule = "";

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	ExplainCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws IOException {
		try (PluginSession session = plugins.open()) {
			RuleRegistry registry = session.rules();
			registry.problems().forEach(problem -> terminal().say("%s: %s".formatted(problem.contributor(), problem.message())));
			RegisteredRule found = registry.rule(rule.toUpperCase(Locale.ROOT))
					.orElseThrow(() -> new UserException("there is no rule '%s'; vdc rules lists them all".formatted(rule)));
			terminal().out().print(RulePages.page(found.metadata()));
			return ExitCode.FINE;
		}
	}
}
