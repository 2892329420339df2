/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.campaign.RunOutcome;
import org.vdcstudio.simulation.campaign.ScenarioSummary;
import org.vdcstudio.simulation.campaign.Spread;

/**
 * What came of a scenario with all seeds, for people. Seeds mostly fail alike, so only the first few say why.
 *
 * @param out where it is written
 */
record ScenarioText(Appendable out) {

	private static final String INDENT = "    ";
	private static final String DEEP_INDENT = INDENT + INDENT;
	private static final int MOST_SEEDS = 5;
	private static final int MOST_VMS = 10;

	void write(ScenarioSummary scenario) throws IOException {
		Texts.line(out, "scenario %s: %d passed, %d failed", scenario.name(), scenario.passed(), scenario.failures().size());
		List<RunOutcome> failures = scenario.failures();
		for (RunOutcome run : failures.subList(0, Math.min(MOST_SEEDS, failures.size()))) {
			write(run);
		}
		if (failures.size() > MOST_SEEDS) {
			Texts.line(out, "%sand with %s more", INDENT, Texts.count(failures.size() - (long) MOST_SEEDS, "seed"));
		}
		writeSpreads(scenario.spreads());
		out.append('\n');
	}

	private void write(RunOutcome run) throws IOException {
		for (String problem : run.problems()) {
			Texts.line(out, "%sseed %d: problem: %s", INDENT, run.seed(), problem);
		}
		if (run.failure().isPresent()) {
			ExpectationResult failure = run.failure().get();
			Texts.line(out, "%sseed %d: %s: %s", INDENT, run.seed(), failure.expectation(), failure.observed());
			Texts.chain(out, DEEP_INDENT, failure.explanation());
		}
	}

	private void writeSpreads(List<Spread> spreads) throws IOException {
		if (spreads.isEmpty()) {
			return;
		}
		Texts.line(out, "  longest interruption, from seed to seed");
		TextTable table = new TextTable(-1, "VM", "min", "median", "max");
		spreads.stream().sorted(Comparator.comparingLong(Spread::max).reversed()).limit(MOST_VMS)
				.forEach(each -> table.add(each.vm().qualifiedName(), Seconds.rounded(each.min()) + " s",
						Seconds.rounded(each.median()) + " s", Seconds.rounded(each.max()) + " s"));
		table.write(INDENT, out);
		if (spreads.size() > MOST_VMS) {
			Texts.line(out, "%sand %d more", INDENT, spreads.size() - MOST_VMS);
		}
	}
}
