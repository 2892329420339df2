/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

/** Why a run of the kernel ended. */
public enum RunEnd {

	/** No event is left. */
	EXHAUSTED,

	/** Events are left, all of them later than the limit. */
	TIME_LIMIT,

	/** Events kept coming without time advancing. */
	STANDSTILL,

	/** A handler stopped the run. */
	STOPPED
}
