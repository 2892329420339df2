/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.math.RoundingMode;

import org.vdcstudio.simulation.kernel.SimTime;

/** Simulated time in decimal seconds: exact for machines, to the millisecond for people. */
final class Seconds {

	private Seconds() {
	}

	static String of(long nanos) {
		return of(new SimTime(nanos));
	}

	static String of(SimTime time) {
		return time.seconds().toPlainString();
	}

	static String rounded(long nanos) {
		return rounded(new SimTime(nanos));
	}

	static String rounded(SimTime time) {
		return time.seconds().setScale(3, RoundingMode.HALF_UP).toPlainString();
	}
}
