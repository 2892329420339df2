/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToLongFunction;

import org.vdcstudio.cli.internal.bench.RuleTimes.RuleTime;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.ValidationRunner;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Times each rule on one design, in this process and with one topology for all runs. */
public final class RulesBenchmark {

	private static final int RUNS = 5;
	private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

	private final RuleRegistry registry;
	private final ValidationOptions options;
	private final PrintWriter out;

	/** Measures the rules that {@code options} leave on, and writes a table to {@code out}. */
	public RulesBenchmark(RuleRegistry registry, ValidationOptions options, PrintWriter out) {
		this.registry = registry;
		this.options = options;
		this.out = out;
	}

	/**
	 * Measures.
	 *
	 * @param name   what the design is called in the table
	 * @param design the design
	 */
	public void run(String name, LoadedDesign design) {
		DesignModel model = SnapshotBuilder.build(design.root(), design.source().problems());
		Topology topology = Topology.of(model.snapshot());
		RuleTimes times = new RuleTimes();
		ValidationRunner runner = new ValidationRunner(registry, times);
		ValidationResult result = runner.run(model, topology, design.source(), options);
		for (int i = 0; i < RUNS; i++) {
			runner.run(model, topology, design.source(), options);
		}
		write(name, times.slowestFirst(), result);
	}

	private void write(String name, List<RuleTime> rules, ValidationResult result) {
		long all = total(rules, RuleTime::median);
		out.println("rules on %s: the first run, with the indexes that a rule is the first to ask for, and the median of %d more"
				.formatted(name, RUNS));
		out.println();
		out.println("    rule      first     median  share  findings  title");
		for (RuleTime each : rules) {
			String id = each.rule().id();
			long found = result.findings().stream().map(Finding::rule).filter(id::equals).count();
			out.println("    %-7s %s %s %4d %%  %8d  %s".formatted(id, milliseconds(each.first()), milliseconds(each.median()),
					all == 0 ? 0 : 100 * each.median() / all, found, each.rule().title()));
		}
		out.println("    %-7s %s %s         %8d".formatted("all", milliseconds(total(rules, RuleTime::first)), milliseconds(all),
				result.findings().size()));
		out.flush();
	}

	private static long total(List<RuleTime> rules, ToLongFunction<RuleTime> time) {
		return rules.stream().mapToLong(time).sum();
	}

	private static String milliseconds(long nanoseconds) {
		return "%7.1f ms".formatted(nanoseconds / NANOSECONDS_PER_MILLISECOND);
	}
}
