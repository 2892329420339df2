/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.NamedElement;

/** Labels of shapes and names of new elements. */
final class Text {

	private Text() {
	}

	/** {@return the text, empty for none} */
	static String of(@Nullable String value) {
		return value == null ? "" : value;
	}

	/** {@return the text, or what to say instead of none} */
	static String or(@Nullable String value, String otherwise) {
		return value == null || value.isEmpty() ? otherwise : value;
	}

	/** {@return the lines that say something, one below the other} */
	static String lines(String... lines) {
		return Arrays.stream(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	/** {@return the parts that say something, side by side} */
	static String parts(String... parts) {
		return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** {@return the first name, counted from 0, that none of the elements has in upper or lower case} */
	static String free(Collection<? extends NamedElement> taken, IntFunction<String> name) {
		Set<String> names = taken.stream().map(NamedElement::getName).flatMap(Stream::ofNullable)
				.map(given -> given.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return IntStream.rangeClosed(0, taken.size()).mapToObj(name)
				.filter(candidate -> !names.contains(candidate.toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
	}
}
