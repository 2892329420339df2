/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Related;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.SourceReference;
import org.vdcstudio.validation.Suppression;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.report.ProposedFix.Replacement;

import com.google.gson.stream.JsonWriter;

/** SARIF 2.1.0. Files below the base folder are relative to {@code SRCROOT}, which the reader resolves. */
final class SarifReport implements Report {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
	private static final String FINGERPRINT = "vdc/v1";

	@Override
	public void write(ValidationResult result, ReportSetting setting, Writer out) throws IOException {
		JsonWriter json = Json.writer(out);
		json.beginObject();
		json.name("$schema").value(SCHEMA);
		json.name("version").value("2.1.0");
		json.name("runs").beginArray();
		json.beginObject();
		writeTool(setting, json);
		json.name("columnKind").value("utf16CodeUnits");
		json.name("results").beginArray();
		Map<String, Integer> positions = positions(setting.rules());
		for (Finding finding : result.findings()) {
			write(finding, positions, setting, json);
		}
		json.endArray();
		json.endObject();
		json.endArray();
		json.endObject();
		json.flush();
		out.write('\n');
		out.flush();
	}

	private static Map<String, Integer> positions(List<RuleMetadata> rules) {
		Map<String, Integer> positions = new HashMap<>();
		rules.forEach(rule -> positions.put(rule.id(), positions.size()));
		return positions;
	}

	private static void writeTool(ReportSetting setting, JsonWriter json) throws IOException {
		json.name("tool").beginObject().name("driver").beginObject();
		json.name("name").value("vdc");
		json.name("fullName").value("VDC Studio");
		json.name("version").value(setting.toolVersion());
		json.name("rules").beginArray();
		for (RuleMetadata rule : setting.rules()) {
			write(rule, json);
		}
		json.endArray();
		json.endObject().endObject();
	}

	private static void write(RuleMetadata rule, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("id").value(rule.id());
		writeText(json, "shortDescription", rule.title());
		writeText(json, "fullDescription", rule.rationale());
		if (!rule.remedy().isEmpty()) {
			writeText(json, "help", rule.remedy());
		}
		json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
		json.name("properties").beginObject();
		json.name("tags").beginArray().value(rule.group()).endArray();
		json.name("sources").beginArray();
		for (SourceReference source : rule.sources()) {
			json.value(source.title() + ": " + source.address());
		}
		json.endArray();
		json.endObject();
		json.endObject();
	}

	private static void write(Finding finding, Map<String, Integer> positions, ReportSetting setting, JsonWriter json)
			throws IOException {
		json.beginObject();
		json.name("ruleId").value(finding.rule());
		@Nullable
		Integer position = positions.get(finding.rule());
		if (position != null) {
			json.name("ruleIndex").value(position);
		}
		json.name("level").value(level(finding.severity()));
		writeText(json, "message", finding.message());
		json.name("locations").beginArray();
		if (finding.location().isPresent() || finding.element().isPresent()) {
			json.beginObject();
			writePlace(finding.location(), finding.element(), setting, json);
			json.endObject();
		}
		json.endArray();
		writeRelated(finding.related(), setting, json);
		json.name("partialFingerprints").beginObject().name(FINGERPRINT).value(finding.fingerprint()).endObject();
		writeSuppression(finding.suppression(), json);
		writeFixes(setting.fixes().of(finding), setting, json);
		json.name("properties").beginObject().name("evidence").beginArray();
		for (Evidence fact : finding.evidence()) {
			json.value(fact.name() + ": " + fact.value());
		}
		json.endArray().endObject();
		json.endObject();
	}

	private static void writeRelated(List<Related> related, ReportSetting setting, JsonWriter json) throws IOException {
		json.name("relatedLocations").beginArray();
		int id = 1;
		for (Related each : related) {
			json.beginObject();
			json.name("id").value(id++);
			writeText(json, "message", each.message());
			writePlace(each.location(), Optional.of(each.element()), setting, json);
			json.endObject();
		}
		json.endArray();
	}

	/** An empty list says that suppressions were looked for and none was found. */
	private static void writeSuppression(Optional<Suppression> suppression, JsonWriter json) throws IOException {
		json.name("suppressions").beginArray();
		if (suppression.isPresent()) {
			json.beginObject();
			json.name("kind").value("inSource");
			json.name("justification").value(suppression.get().reason());
			json.endObject();
		}
		json.endArray();
	}

	private static void writeFixes(List<ProposedFix> fixes, ReportSetting setting, JsonWriter json) throws IOException {
		if (fixes.isEmpty()) {
			return;
		}
		json.name("fixes").beginArray();
		for (ProposedFix fix : fixes) {
			json.beginObject();
			writeText(json, "description", fix.label());
			Map<String, List<Replacement>> byFile = fix.replacements().stream().collect(Collectors
					.groupingBy(replacement -> setting.display(replacement.place().file()), LinkedHashMap::new, Collectors.toList()));
			json.name("artifactChanges").beginArray();
			for (Map.Entry<String, List<Replacement>> change : byFile.entrySet()) {
				json.beginObject();
				writeFile(change.getKey(), json);
				json.name("replacements").beginArray();
				for (Replacement each : change.getValue()) {
					json.beginObject();
					writeRegion("deletedRegion", each.place(), json);
					writeText(json, "insertedContent", each.text());
					json.endObject();
				}
				json.endArray().endObject();
			}
			json.endArray().endObject();
		}
		json.endArray();
	}

	private static void writeRegion(String name, SourceLocation place, JsonWriter json) throws IOException {
		json.name(name).beginObject();
		json.name("startLine").value(place.line());
		json.name("startColumn").value(place.column());
		json.name("endLine").value(place.endLine());
		json.name("endColumn").value(place.endColumn());
		json.endObject();
	}

	private static void writePlace(Optional<SourceLocation> location, Optional<ElementId> element, ReportSetting setting,
			JsonWriter json) throws IOException {
		if (location.isPresent()) {
			SourceLocation place = location.get();
			json.name("physicalLocation").beginObject();
			writeFile(setting.display(place.file()), json);
			writeRegion("region", place, json);
			json.endObject();
		}
		if (element.isPresent()) {
			json.name("logicalLocations").beginArray().beginObject();
			json.name("fullyQualifiedName").value(element.get().qualifiedName());
			json.name("kind").value(element.get().kind());
			json.endObject().endArray();
		}
	}

	private static void writeFile(String display, JsonWriter json) throws IOException {
		json.name("artifactLocation").beginObject();
		boolean relative = !display.startsWith("/") && !display.contains(":");
		json.name("uri").value(relative ? encoded(null, display) : display.contains(":") ? display : encoded("file", display));
		if (relative) {
			json.name("uriBaseId").value("SRCROOT");
		}
		json.endObject();
	}

	private static String encoded(@Nullable String scheme, String path) {
		try {
			return new URI(scheme, scheme == null ? null : "", path, null, null).toASCIIString();
		} catch (URISyntaxException impossible) {
			throw new IllegalArgumentException("'%s' is no path".formatted(path), impossible);
		}
	}

	private static void writeText(JsonWriter json, String name, String text) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFORMATION -> "note";
		};
	}
}
