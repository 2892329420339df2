/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

/** JSON that is written into memory, where writing cannot fail. */
final class JsonText {

	private JsonText() {
	}

	/** Something that writes. */
	@FunctionalInterface
	interface Content {

		void write(JsonWriter out) throws IOException;
	}

	/** {@return what the content writes} */
	static String of(Content content) {
		return of(0, content);
	}

	/**
	 * {@return what the content writes}
	 *
	 * @param length how many characters that may be; it is only slower when there are more
	 */
	static String of(int length, Content content) {
		StringWriter text = new StringWriter(length);
		try (JsonWriter out = new JsonWriter(text)) {
			content.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** Writes an object of which names and values are known: texts, numbers, truth values, lists and maps of such. */
	static void write(JsonWriter out, Map<?, ?> values) throws IOException {
		out.beginObject();
		writeMembers(out, values);
		out.endObject();
	}

	/** The same within an object that has been begun. */
	static void writeMembers(JsonWriter out, Map<?, ?> values) throws IOException {
		for (Map.Entry<?, ?> each : values.entrySet()) {
			out.name(String.valueOf(each.getKey()));
			write(out, each.getValue());
		}
	}

	private static void write(JsonWriter out, @Nullable Object value) throws IOException {
		switch (value) {
			case null -> out.nullValue();
			case Map<?, ?> values -> write(out, values);
			case List<?> values -> {
				out.beginArray();
				for (Object each : values) {
					write(out, each);
				}
				out.endArray();
			}
			case Boolean truth -> out.value(truth);
			case Number number -> out.value(number);
			default -> out.value(value.toString());
		}
	}
}
