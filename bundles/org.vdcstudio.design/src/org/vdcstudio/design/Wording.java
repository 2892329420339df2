/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.values.NameRange;

/** How labels are worded. */
final class Wording {

	private Wording() {
	}

	/** {@return the text, or an empty one} */
	static String text(@Nullable String value) {
		return value == null ? "" : value;
	}

	/** {@return the texts that are not empty, each on its line} */
	static String lines(String... lines) {
		return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	/** {@return the text, or what to say instead of none} */
	static String or(@Nullable String value, String otherwise) {
		return value == null || value.isEmpty() ? otherwise : value;
	}

	/** {@return the texts that are not empty, side by side} */
	static String parts(String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** {@return the texts that are not empty, one after the other} */
	static String listed(String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

	/** {@return how many elements an element stands for: 1, unless it is a fleet} */
	static int size(@Nullable String range) {
		return NameRange.tryParse(range).map(NameRange::size).orElse(1);
	}

	/** {@return the name of an element, of a fleet as the language writes it, such as {@code esx[01..40]}} */
	static String name(NamedElement element, @Nullable String range) {
		String name = text(element.getName());
		Optional<NameRange> counters = NameRange.tryParse(range);
		if (counters.isEmpty()) {
			return range == null ? name : name + "[" + range + "]";
		}
		List<String> all = counters.get().counters();
		return all.size() == 1 ? name + all.getFirst() : "%s[%s..%s]".formatted(name, all.getFirst(), all.getLast());
	}

	/** {@return how many, of what: nothing for a single one} */
	static String fleet(@Nullable String range, String several) {
		return range == null ? "" : size(range) + " " + several;
	}

	/** {@return a number and what it counts; nothing without a number} */
	static String counted(@Nullable String number, String one, String several) {
		String written = text(number);
		return written.isEmpty() ? "" : written + " " + (written.equals("1") ? one : several);
	}
}
