/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;

/**
 * Plain text for people: each scenario with its timeline, migrations and expectations, and a summary at the end. Times are
 * rounded to the millisecond.
 */
public final class TextReport implements SimulationReport {

	private static final String INDENT = "    ";
	private static final String EXPLANATION_INDENT = INDENT + INDENT;

	private final Places places;

	/** Names files relative to the working folder. */
	public TextReport() {
		this(Places.ofWorkingFolder());
	}

	TextReport(Places places) {
		this.places = places;
	}

	@Override
	public void write(List<ScenarioResult> results, Appendable out) throws IOException {
		for (ScenarioResult result : results) {
			write(result, out);
			out.append('\n');
		}
		long passed = results.stream().filter(ScenarioResult::passed).count();
		line(out, "%s: %d passed, %d failed", count(results.size(), "scenario"), passed, results.size() - passed);
	}

	private void write(ScenarioResult result, Appendable out) throws IOException {
		line(out, "scenario %s: %s", result.name(), result.passed() ? "passed" : "FAILED");
		line(out, "  %s s simulated in %s, seed %d", Seconds.rounded(result.simulated()), count(result.events(), "event"),
				result.seed());
		for (ScenarioProblem problem : result.problems()) {
			line(out, "  problem: %s%s", problem.location().map(this::prefix).orElse(""), problem.message());
		}
		writeTimeline(result.timeline(), out);
		writeMigrations(result.migrations(), out);
		writeExpectations(result.expectations(), out);
	}

	private String prefix(SourceLocation place) {
		return places.display(place.file()) + ":" + place.line() + ":" + place.column() + ": ";
	}

	private static void writeTimeline(List<TimelineEntry> timeline, Appendable out) throws IOException {
		if (timeline.isEmpty()) {
			return;
		}
		line(out, "  timeline");
		int times = width(timeline.stream().map(entry -> Seconds.rounded(entry.time())).toList());
		int kinds = width(timeline.stream().map(TimelineEntry::kind).toList());
		for (TimelineEntry entry : timeline) {
			String cause = entry.cause().isPresent() ? " (because of #" + entry.cause().getAsInt() + ")" : "";
			line(out, "%s#%-3d %" + times + "s s  %-" + kinds + "s  %s: %s%s", INDENT, entry.index(),
					Seconds.rounded(entry.time()), entry.kind(), entry.subject(), entry.detail(), cause);
		}
	}

	private static void writeMigrations(List<MigrationResult> migrations, Appendable out) throws IOException {
		if (migrations.isEmpty()) {
			return;
		}
		line(out, "  migrations");
		for (MigrationResult migration : migrations) {
			line(out, "%s%s from %s to %s (%s): %s, %d bytes sent, %s s, downtime %s s", INDENT, migration.vm(),
					migration.from(), migration.to(), migration.type().label(), count(migration.rounds(), "round"),
					migration.bytesSent(), Seconds.rounded(migration.total()), Seconds.rounded(migration.downtime()));
		}
	}

	private static void writeExpectations(List<ExpectationResult> expectations, Appendable out) throws IOException {
		if (expectations.isEmpty()) {
			return;
		}
		line(out, "  expectations");
		for (ExpectationResult expectation : expectations) {
			line(out, "%s%s  %s: %s", INDENT, expectation.passed() ? "passed" : "FAILED", expectation.expectation(),
					expectation.observed());
			for (TimelineEntry link : expectation.explanation()) {
				line(out, "%s#%d %s s %s %s: %s", EXPLANATION_INDENT, link.index(), Seconds.rounded(link.time()), link.kind(),
						link.subject(), link.detail());
			}
		}
	}

	private static int width(List<String> texts) {
		return texts.stream().mapToInt(String::length).max().orElse(1);
	}

	private static String count(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	private static void line(Appendable out, String format, Object... arguments) throws IOException {
		out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
	}
}
