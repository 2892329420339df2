/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.SourceReference;

import com.google.gson.stream.JsonWriter;

/** Lists of rules, for people and for tools. */
public final class RuleLists {

	private RuleLists() {
	}

	/** One line a rule: id, severity, title. */
	public static void writeText(List<RuleMetadata> rules, Writer out) throws IOException {
		for (RuleMetadata rule : rules) {
			out.write("%-7s %-8s %s\n".formatted(rule.id(), rule.severity().label(), rule.title()));
		}
		out.flush();
	}

	/** An array of objects with everything the rules say about themselves. */
	public static void writeJson(List<RuleMetadata> rules, Writer out) throws IOException {
		JsonWriter json = Json.writer(out);
		json.beginArray();
		for (RuleMetadata rule : rules) {
			write(rule, json);
		}
		json.endArray();
		json.flush();
		out.write('\n');
		out.flush();
	}

	private static void write(RuleMetadata rule, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("id").value(rule.id());
		json.name("title").value(rule.title());
		json.name("severity").value(rule.severity().label());
		json.name("versions").value(rule.versions().toString());
		strings(json, "elements", rule.elements());
		json.name("rationale").value(rule.rationale());
		strings(json, "exceptions", rule.exceptions());
		json.name("remedy").value(rule.remedy());
		json.name("parameters").beginArray();
		for (RuleParameter<?> parameter : rule.parameters()) {
			json.beginObject();
			json.name("name").value(parameter.name());
			json.name("default").value(parameter.defaultText());
			json.name("description").value(parameter.description());
			json.endObject();
		}
		json.endArray();
		json.name("sources").beginArray();
		for (SourceReference source : rule.sources()) {
			json.beginObject();
			json.name("title").value(source.title());
			json.name("address").value(source.address());
			json.endObject();
		}
		json.endArray();
		strings(json, "quickFixes", rule.quickFixes());
		json.endObject();
	}

	private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
		json.name(name).beginArray();
		for (String value : values) {
			json.value(value);
		}
		json.endArray();
	}
}
