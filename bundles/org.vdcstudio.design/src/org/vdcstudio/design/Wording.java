/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

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

	/** {@return a number and what it counts; nothing without a number} */
	static String counted(@Nullable String number, String one, String several) {
		String written = text(number);
		return written.isEmpty() ? "" : written + " " + (written.equals("1") ? one : several);
	}
}
