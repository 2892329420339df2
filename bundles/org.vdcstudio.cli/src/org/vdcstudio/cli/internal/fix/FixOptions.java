/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.validation.registry.RuleRegistry;

import picocli.CommandLine.Option;

/** The options about mending what is found. */
public final class FixOptions {

	@Option(names = "--fix", description = "Mend what has a quick fix, and report what remains.")
	private boolean fix;

	@Option(names = "--dry-run", description = "With --fix: change nothing, and show as a unified diff what would be.")
	private boolean dryRun;

	@Option(names = "--only", paramLabel = "RULE[,RULE]", description = "With --fix: mend findings of these rules alone.")
	private String only = "";

	/**
	 * What to mend with; empty when nothing is to be mended.
	 *
	 * @param rules the rules that can be named
	 * @throws UserException when the options make no sense
	 */
	public Optional<Fixing> fixing(Terminal terminal, RuleRegistry rules) {
		if (!fix) {
			if (dryRun || !only.isBlank()) {
				throw new UserException("%s says how to fix and needs --fix".formatted(dryRun ? "--dry-run" : "--only"));
			}
			return Optional.empty();
		}
		Set<String> named = named();
		for (String id : named) {
			if (rules.rule(id).isEmpty()) {
				throw new UserException("there is no rule '%s'; vdc rules lists those there are".formatted(id));
			}
		}
		return Optional.of(new Fixing(terminal, named, dryRun));
	}

	private Set<String> named() {
		return Arrays.stream(only.split(",")).map(String::strip).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
	}

	/** Whether the difference is the result, and nothing is changed. */
	public boolean isDryRun() {
		return fix && dryRun;
	}
}
