/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** What the parsers of this package share. */
final class Texts {

	private Texts() {
	}

	/** The value, or an exception that quotes the text and says what was expected. */
	static <T> T orThrow(Optional<T> value, String text, String expected) {
		Supplier<IllegalArgumentException> failure = () -> new IllegalArgumentException(
				"'" + text + "' is not " + expected);
		return value.orElseThrow(failure);
	}

	/** A whole number written with ASCII digits only, or -1 when the text is none or above the bound. */
	static int number(@Nullable String text, int max) {
		if (text == null || text.isEmpty() || text.length() > 10) {
			return -1;
		}
		long value = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return -1;
			}
			value = value * 10 + (c - '0');
		}
		return value <= max ? (int) value : -1;
	}
}
