/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to check.
 *
 * @param layers settings from outside the design, strongest first: the command line, then a settings file. The design's own
 *               text and then the profile come after them
 * @param today  the day for which a design is judged: by which suppressions run out and snapshots are old; empty when none are
 */
public record ValidationOptions(List<RuleSettings> layers, Optional<LocalDate> today) {

	/** No settings from outside, no day. */
	public static final ValidationOptions DEFAULT = new ValidationOptions(List.of(), Optional.empty());

	/** Copies the list. */
	public ValidationOptions {
		layers = List.copyOf(layers);
	}

	/** Checks under one profile, whatever the design asks for. */
	public static ValidationOptions profile(String id) {
		return new ValidationOptions(List.of(RuleSettings.profile(id)), Optional.empty());
	}
}
