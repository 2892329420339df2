/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Related;
import org.vdcstudio.validation.Summary;
import org.vdcstudio.validation.ValidationResult;

import com.google.gson.stream.JsonWriter;

/** The product's own JSON: findings in order of place, and counts. What is not known is null. */
final class JsonReport implements Report {

	@Override
	public void write(ValidationResult result, ReportSetting setting, Writer out) throws IOException {
		JsonWriter json = Json.writer(out);
		json.beginObject();
		json.name("findings").beginArray();
		for (Finding finding : result.findings()) {
			write(finding, setting, json);
		}
		json.endArray();
		Summary summary = result.summary();
		json.name("summary").beginObject();
		json.name("errors").value(summary.errors());
		json.name("warnings").value(summary.warnings());
		json.name("infos").value(summary.infos());
		json.name("suppressed").value(summary.suppressed());
		json.endObject();
		json.endObject();
		json.flush();
		out.write('\n');
		out.flush();
	}

	private static void write(Finding finding, ReportSetting setting, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("rule").value(finding.rule());
		json.name("severity").value(finding.severity().label());
		json.name("message").value(finding.message());
		Json.value(json.name("element"), finding.element().map(ElementId::qualifiedName));
		writePlace(finding.location(), setting, json);
		json.name("suppressed").value(finding.isSuppressed());
		json.name("fingerprint").value(finding.fingerprint());
		json.name("evidence").beginArray();
		for (Evidence fact : finding.evidence()) {
			json.beginObject();
			json.name("name").value(fact.name());
			json.name("value").value(fact.value());
			json.endObject();
		}
		if (finding.suppression().isPresent()) {
			json.beginObject();
			json.name("name").value("suppression");
			json.name("value").value(finding.suppression().get().reason());
			json.endObject();
		}
		json.endArray();
		json.name("related").beginArray();
		for (Related related : finding.related()) {
			json.beginObject();
			json.name("element").value(related.element().qualifiedName());
			json.name("message").value(related.message());
			writePlace(related.location(), setting, json);
			json.endObject();
		}
		json.endArray();
		json.endObject();
	}

	private static void writePlace(Optional<SourceLocation> location, ReportSetting setting, JsonWriter json) throws IOException {
		Json.value(json.name("file"), location.map(place -> setting.display(place.file())));
		Json.number(json.name("line"), location.map(SourceLocation::line));
		Json.number(json.name("column"), location.map(SourceLocation::column));
	}
}
