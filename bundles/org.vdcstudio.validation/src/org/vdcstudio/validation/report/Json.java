/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** What the JSON formats have in common. */
final class Json {

	private Json() {
	}

	/** A writer that indents by two blanks, ends lines by a line feed and writes nulls. */
	static JsonWriter writer(Writer out) {
		JsonWriter json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY.withIndent("  ").withNewline("\n"));
		json.setSerializeNulls(true);
		return json;
	}

	static void value(JsonWriter json, Optional<String> text) throws IOException {
		if (text.isPresent()) {
			json.value(text.get());
		} else {
			json.nullValue();
		}
	}

	static void number(JsonWriter json, Optional<Integer> number) throws IOException {
		if (number.isPresent()) {
			json.value(number.get());
		} else {
			json.nullValue();
		}
	}
}
