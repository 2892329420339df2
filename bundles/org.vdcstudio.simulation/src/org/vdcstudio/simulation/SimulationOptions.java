/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.time.Duration;
import java.util.OptionalLong;

import org.vdcstudio.simulation.kernel.SimTime;

/**
 * How to run scenarios.
 *
 * @param seed seed of the run; empty for the scenario's own, or 1 when that says none
 * @param until the last point in simulated time; a scenario that is not over by then is cut off, which its result says
 */
public record SimulationOptions(OptionalLong seed, SimTime until) {

	/** The scenario's own seed, at most a day. */
	public static final SimulationOptions DEFAULTS = new SimulationOptions(OptionalLong.empty(),
			SimTime.of(Duration.ofDays(1)));

	/** These options with a seed. */
	public SimulationOptions withSeed(long newSeed) {
		return new SimulationOptions(OptionalLong.of(newSeed), until);
	}

	/** These options with another bound. */
	public SimulationOptions withUntil(SimTime newUntil) {
		return new SimulationOptions(seed, newUntil);
	}
}
