/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.List;

import org.vdcstudio.simulation.TimelineEntry;

/**
 * What was found about something expected.
 *
 * @param holds       whether it is so
 * @param observed    what was seen, for people
 * @param explanation what led to it when it is not so
 */
record Judgement(boolean holds, String observed, List<TimelineEntry> explanation) {

	static Judgement holds(String observed) {
		return new Judgement(true, observed, List.of());
	}

	static Judgement fails(String observed, List<TimelineEntry> explanation) {
		return new Judgement(false, observed, explanation);
	}
}
