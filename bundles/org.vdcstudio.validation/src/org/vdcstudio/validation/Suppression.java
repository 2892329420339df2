/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision, written in the design, to live with a finding.
 *
 * @param rule   id of the rule it silences
 * @param reason why; a suppression without one does not silence anything
 * @param until  last day on which it holds; empty when it holds for good
 */
public record Suppression(String rule, String reason, Optional<LocalDate> until) {

	/**
	 * Whether it silences its rule on {@code today}.
	 *
	 * @param today the day to judge by; empty when no day was given, and then no suppression has run out
	 */
	public boolean holdsOn(Optional<LocalDate> today) {
		return !reason.isBlank() && !hasRunOut(today);
	}

	/** Whether its last day is before {@code today}. */
	public boolean hasRunOut(Optional<LocalDate> today) {
		return until.isPresent() && today.isPresent() && until.get().isBefore(today.get());
	}
}
