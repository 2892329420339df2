/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.util.List;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.plugins.PluginSession;
import org.vdcstudio.cli.internal.plugins.PluginsOption;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;
import org.vdcstudio.validation.report.RuleLists;
import org.vdcstudio.validation.report.RulePages;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "rules", header = "List the rules.")
final class RulesCommand extends Command {

	enum Format {
		TEXT, JSON, MARKDOWN
	}

	@Option(names = "--format", paramLabel = "text|json|markdown", defaultValue = "text", description = "Format of the list.")
	private Format format = Format.TEXT;

	@Mixin
	private PluginsOption plugins = new PluginsOption();

	RulesCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() throws IOException {
		try (PluginSession session = plugins.open()) {
			RuleRegistry registry = session.rules();
			List<RuleMetadata> rules = registry.rules().stream().map(RegisteredRule::metadata).toList();
			switch (format) {
			case TEXT -> RuleLists.writeText(rules, terminal().out());
			case JSON -> RuleLists.writeJson(rules, terminal().out());
			case MARKDOWN -> terminal().out().print(RulePages.book(rules));
			}
			registry.problems().forEach(problem -> terminal().say("%s: %s".formatted(problem.contributor(), problem.message())));
			return registry.problems().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
		}
	}
}
