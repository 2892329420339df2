/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import org.vdcstudio.simulation.kernel.KernelListener;

/** Looks on while scenarios run. */
@FunctionalInterface
public interface SimulationObserver {

	/**
	 * Called before a scenario runs.
	 *
	 * @param scenario its name
	 * @param seed the seed it runs with
	 * @return what is told about each event of the run
	 */
	KernelListener starting(String scenario, long seed);
}
