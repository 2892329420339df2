/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import org.vdcstudio.simulation.kernel.SimTime;

/**
 * The unit of a time axis.
 *
 * @param title what the axis is called
 * @param nanos how long a unit is
 */
record TimeScale(String title, double nanos) {

	private static final double SECOND = 1e9;
	private static final double MINUTE = 60 * SECOND;
	private static final double HOUR = 60 * MINUTE;

	/** The unit that suits a run of some length: at most a few hundred of them. */
	static TimeScale of(SimTime end) {
		if (end.nanos() <= 10 * MINUTE) {
			return new TimeScale("Time (s)", SECOND);
		}
		return end.nanos() <= 5 * HOUR ? new TimeScale("Time (min)", MINUTE) : new TimeScale("Time (h)", HOUR);
	}

	/** A time on the axis. */
	double at(SimTime time) {
		return time.nanos() / nanos;
	}

	/** The time at a place of the axis; the start for places before it. */
	SimTime time(double place) {
		return new SimTime(Math.max(0, Math.round(place * nanos)));
	}
}
