/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.OptionalLong;

import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.kernel.SimTime;

/**
 * How the workbench runs scenarios.
 *
 * @param seed       seed of every run; empty for the scenario's own
 * @param until      where runs are cut off
 * @param parameters what behaviours are set to
 */
public record SimulationSettings(OptionalLong seed, SimTime until, SimulationParameters parameters) {

	/** As {@code vdc simulate} does without options. */
	public static final SimulationSettings USUAL = new SimulationSettings(OptionalLong.empty(), SimulationOptions.DEFAULTS.until(),
			SimulationParameters.DEFAULTS);

	/** Whether behaviours are set as {@code vdc simulate} sets them; seed and bound are options there, too. */
	public boolean isUsual() {
		return parameters.equals(SimulationParameters.DEFAULTS);
	}

	/** The same with another seed, if there is one. */
	SimulationSettings withSeed(OptionalLong other) {
		return other.isPresent() ? new SimulationSettings(other, until, parameters) : this;
	}

	/** For a simulator. */
	SimulationOptions options() {
		return new SimulationOptions(seed, until);
	}
}
