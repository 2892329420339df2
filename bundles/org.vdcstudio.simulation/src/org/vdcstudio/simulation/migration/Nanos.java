/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/** Nanoseconds and what they are a part of. */
final class Nanos {

	static final double PER_SECOND = 1e9;

	private Nanos() {
	}

	/** Seconds as whole nanoseconds, rounded half up. */
	static long ofSeconds(double seconds) {
		return Math.round(seconds * PER_SECOND);
	}
}
