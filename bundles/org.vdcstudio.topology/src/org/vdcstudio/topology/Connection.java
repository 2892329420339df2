/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

/**
 * Whether two ends hear each other's broadcasts.
 *
 * @param verdict  whether they do
 * @param reason   one sentence: the segment they share, or the first thing that keeps them apart
 * @param segment  the segment they share; empty unless the verdict holds
 * @param evidence the facts this rests on; when they are kept apart, the missing link first
 */
public record Connection(Verdict verdict, String reason, Optional<Segment> segment, List<Evidence> evidence) {

	/** Copies the list. */
	public Connection {
		evidence = List.copyOf(evidence);
	}

	/** Whether they hear each other for sure. */
	public boolean holds() {
		return verdict == Verdict.HOLDS;
	}

	/** Whether they do not for sure. */
	public boolean fails() {
		return verdict == Verdict.FAILS;
	}
}
