/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;

/**
 * JSON for machines: {@code scenarios[]} with their expectations, migrations and timeline. Times are seconds, sizes bytes. The
 * {@code cause} of a timeline entry is the index, from 0, of an earlier entry, or null for what the scenario itself began.
 */
public final class JsonReport implements SimulationReport {

	private final Places places;

	/** Names files relative to the working folder. */
	public JsonReport() {
		this(Places.ofWorkingFolder());
	}

	JsonReport(Places places) {
		this.places = places;
	}

	@Override
	public void write(List<ScenarioResult> results, Appendable out) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setFormattingStyle(FormattingStyle.PRETTY);
			json.setSerializeNulls(true);
			json.beginObject().name("scenarios").beginArray();
			for (ScenarioResult result : results) {
				write(result, json);
			}
			json.endArray().endObject();
		}
		out.append(text.toString()).append('\n');
	}

	private void write(ScenarioResult result, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("name").value(result.name());
		json.name("seed").value(result.seed());
		json.name("passed").value(result.passed());
		json.name("simulatedSeconds").jsonValue(Seconds.of(result.simulated()));
		json.name("events").value(result.events());
		json.name("problems").beginArray();
		for (ScenarioProblem problem : result.problems()) {
			write(problem, json);
		}
		json.endArray();
		json.name("expectations").beginArray();
		for (ExpectationResult expectation : result.expectations()) {
			write(expectation, json);
		}
		json.endArray();
		json.name("migrations").beginArray();
		for (MigrationResult migration : result.migrations()) {
			write(migration, json);
		}
		json.endArray();
		json.name("timeline").beginArray();
		for (TimelineEntry entry : result.timeline()) {
			write(entry, json);
		}
		json.endArray();
		json.endObject();
	}

	private void write(ScenarioProblem problem, JsonWriter json) throws IOException {
		Optional<SourceLocation> place = problem.location();
		json.beginObject();
		json.name("message").value(problem.message());
		json.name("element").value(problem.element().qualifiedName());
		if (place.isPresent()) {
			json.name("file").value(places.display(place.get().file()));
			json.name("line").value(place.get().line());
			json.name("column").value(place.get().column());
		} else {
			json.name("file").nullValue();
			json.name("line").nullValue();
			json.name("column").nullValue();
		}
		json.endObject();
	}

	private static void write(ExpectationResult expectation, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("expectation").value(expectation.expectation());
		json.name("subject").value(expectation.subject());
		json.name("passed").value(expectation.passed());
		json.name("observed").value(expectation.observed());
		json.name("explanation").beginArray();
		for (TimelineEntry link : expectation.explanation()) {
			json.value(link.describe());
		}
		json.endArray();
		json.endObject();
	}

	private static void write(MigrationResult migration, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("vm").value(migration.vm());
		json.name("from").value(migration.from());
		json.name("to").value(migration.to());
		json.name("type").value(migration.type().label());
		json.name("rounds").value(migration.rounds());
		json.name("bytesSent").value(migration.bytesSent());
		json.name("totalSeconds").jsonValue(Seconds.of(migration.total()));
		json.name("downtimeSeconds").jsonValue(Seconds.of(migration.downtime()));
		json.endObject();
	}

	private static void write(TimelineEntry entry, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("t").jsonValue(Seconds.of(entry.time()));
		json.name("kind").value(entry.kind());
		json.name("subject").value(entry.subject());
		json.name("detail").value(entry.detail());
		json.name("cause");
		if (entry.cause().isPresent()) {
			json.value(entry.cause().getAsInt());
		} else {
			json.nullValue();
		}
		json.endObject();
	}
}
