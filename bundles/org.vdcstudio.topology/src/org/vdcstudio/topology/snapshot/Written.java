/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A value as somebody wrote it: perhaps blank, perhaps wrong.
 *
 * @param <T>   the type of a right value
 * @param text  the text; empty when nothing was written
 * @param value what the text means; empty when it is blank or means nothing
 */
public record Written<T>(String text, Optional<T> value) {

	/** Reads {@code text}; null counts as blank. */
	public static <T> Written<T> of(@Nullable String text, Function<String, Optional<T>> parser) {
		if (text == null || text.isBlank()) {
			return new Written<>("", Optional.empty());
		}
		return new Written<>(text, parser.apply(text));
	}

	/** Whether nothing was written. */
	public boolean isBlank() {
		return text.isEmpty();
	}

	/** Whether something was written that means nothing. */
	public boolean isWrong() {
		return !text.isEmpty() && value.isEmpty();
	}

	@Override
	public String toString() {
		return text;
	}
}
