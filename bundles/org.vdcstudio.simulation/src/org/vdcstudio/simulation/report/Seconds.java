/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import org.vdcstudio.simulation.kernel.SimTime;

/** Nanoseconds as exact decimal seconds. */
final class Seconds {

	private Seconds() {
	}

	static String of(long nanos) {
		return of(new SimTime(nanos));
	}

	static String of(SimTime time) {
		return time.seconds().toPlainString();
	}
}
