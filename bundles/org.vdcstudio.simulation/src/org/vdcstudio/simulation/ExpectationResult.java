/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.util.List;

/**
 * What came of an expectation.
 *
 * @param expectation what was expected, for people
 * @param subject name of the element it is about
 * @param passed whether it held
 * @param observed what was seen instead or in confirmation, for people
 * @param explanation for an expectation that failed, what led to it, from its beginning to its last link; may be empty when
 *        nothing happened at all
 */
public record ExpectationResult(String expectation, String subject, boolean passed, String observed,
		List<TimelineEntry> explanation) {

	/** Copies the list. */
	public ExpectationResult {
		explanation = List.copyOf(explanation);
	}
}
