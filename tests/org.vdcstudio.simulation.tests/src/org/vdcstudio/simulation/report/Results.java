/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.snapshot.ElementId;

/** Made-up results, and their reports as strings. */
final class Results {

	private static final TimelineEntry ACTION = new TimelineEntry(0, new SimTime(1_000_000_000), "action", "web01",
			"vMotion to esx02", OptionalInt.empty());
	private static final TimelineEntry FINISHED = new TimelineEntry(1, new SimTime(5_250_000_000L), "migration-finished",
			"web01", "runs on esx02 after standing still for 0.25 s", OptionalInt.of(0));

	static final ScenarioResult PASSED = new ScenarioResult("move", 1, RunEnd.EXHAUSTED, new SimTime(5_250_000_000L), 3,
			List.of(new ExpectationResult("web01 on esx02", "web01", true, "runs on esx02", List.of())),
			List.of(new MigrationResult("web01", "esx01", "esx02", MigrationType.COMPUTE, 1, 4_294_967_296L, 4_250_000_000L,
					250_000_000)),
			List.of(ACTION, FINISHED), List.of());

	static final ScenarioResult FAILED = new ScenarioResult("a \"bad\" <day>\u0001", 2, RunEnd.EXHAUSTED,
			new SimTime(5_250_000_000L), 3,
			List.of(new ExpectationResult("downtime of web01 below 100 ms", "web01", false, "interrupted for 0.25 s",
					List.of(ACTION, FINISHED))),
			List.of(), List.of(ACTION, FINISHED), List.of(new ScenarioProblem("action 2: names no VM of the design",
					new ElementId("VMotion", "bad.VMotion2"),
					Optional.of(new SourceLocation(URI.createFileURI("/designs/my lab/lab.vdc"), 7, 5, 7, 10, 90, 5)))));

	private Results() {
	}

	static String written(SimulationReport report, ScenarioResult... results) {
		StringBuilder out = new StringBuilder();
		try {
			report.write(List.of(results), out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString();
	}
}
