/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.timing;

import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine.Option;

/** The hidden option {@code --timing}: tells on standard error where the time went. */
public final class TimingOption {

	@Option(names = "--timing", hidden = true, description = "Tell where the time went.")
	private boolean wanted;

	/** Tells it, if it is wanted, and how many events were simulated. */
	public void report(Phases phases, Terminal terminal, long events) {
		report(phases, terminal);
		if (wanted) {
			terminal.say("%-12s %6d".formatted("events", events));
		}
	}

	/** Tells it, if it is wanted. */
	public void report(Phases phases, Terminal terminal) {
		if (!wanted) {
			return;
		}
		phases.lines().forEach(terminal::say);
		terminal.say("%-12s %6d ms".formatted("all", ProcessFacts.age().toMillis()));
		ProcessFacts.processorTime().ifPresent(time -> terminal.say("%-12s %6d ms".formatted("processor", time.toMillis())));
		ProcessFacts.peakMiB().ifPresent(peak -> terminal.say("%-12s %6d MiB".formatted("peak memory", peak)));
	}
}
