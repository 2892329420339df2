/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.values.Endpoint;

/** Reads single values of a model, where anything may be missing. */
final class Model {

	private static final int MOST_DIGITS = 9;

	private Model() {
	}

	/** The text, empty for null. */
	static String text(@Nullable String text) {
		return text == null ? "" : text;
	}

	/** The text, nothing when it is blank. */
	static Optional<String> word(@Nullable String text) {
		return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
	}

	/** The texts that are there: a list of values has a gap where a text could not be understood. */
	static List<String> words(List<String> texts) {
		return texts.stream().flatMap(text -> word(text).stream()).toList();
	}

	/** A whole number that is not negative, or the fallback when the text is none. */
	static int count(@Nullable String text, int fallback) {
		return text != null && isNumber(text) ? Integer.parseInt(text) : fallback;
	}

	private static boolean isNumber(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return !text.isEmpty() && text.length() <= MOST_DIGITS;
	}

	/** A whole number that is not negative; empty when the text is none. */
	static OptionalInt number(@Nullable String text) {
		return text != null && isNumber(text) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
	}

	/** Whether a toggle is on, given what the product does when nothing is said. */
	static boolean isOn(Toggle toggle, boolean byDefault) {
		return toggle == Toggle.DEFAULT ? byDefault : toggle == Toggle.ON;
	}

	/** An end point whose port is that of iSCSI when none is written. */
	static Written<Endpoint> iscsiEndpoint(@Nullable String text) {
		return Written.of(text, endpoint -> Endpoint.tryParse(endpoint, Endpoint.ISCSI_PORT));
	}
}
