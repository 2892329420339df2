/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

/**
 * What bounds a run.
 *
 * @param until the last point in time whose events are handled
 * @param eventsAtOnce how many events may happen at one point in time before the run is taken to stand still, at least 1
 */
public record RunLimits(SimTime until, long eventsAtOnce) {

	/** Far above what a real design does in one instant, and reached within seconds by a loop without delay. */
	private static final long DEFAULT_EVENTS_AT_ONCE = 10_000_000;

	/** @throws IllegalArgumentException when no event would be allowed */
	public RunLimits {
		if (eventsAtOnce < 1) {
			throw new IllegalArgumentException("At least one event must be allowed at once, not " + eventsAtOnce);
		}
	}

	/** Bounded by time, with the usual guard against standing still. */
	public static RunLimits until(SimTime until) {
		return new RunLimits(until, DEFAULT_EVENTS_AT_ONCE);
	}
}
