/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

/**
 * Something that behaves in every run from its beginning on, such as an appliance that reacts to failures.
 *
 * <p>
 * One instance serves many runs, also several at once on several threads, so it keeps no state itself: {@link #start} makes what
 * belongs to one run. When it throws, or what it had called back throws, that becomes a problem of the scenario that names the
 * plug-in, and nothing of the behaviour is called any more in that run; the run goes on.
 */
@FunctionalInterface
public interface Behaviour {

	/** The extension point that it is contributed to. */
	String EXTENSION_POINT = "org.vdcstudio.simulation.behaviours";

	/**
	 * Called once in each run, at time 0, before the first action and before machines are powered on by a cold start. Behaviours are
	 * started in the order of their plug-ins' names, those of one plug-in in the order of their ids.
	 *
	 * @param context what it may see and do; may be kept until the end of the run
	 */
	void start(SimulationContext context);
}
