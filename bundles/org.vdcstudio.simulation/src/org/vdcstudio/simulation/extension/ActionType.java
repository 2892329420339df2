/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A type of action that scenarios can use, for instance {@code at 10 s do "backup" { argument "vm" "web01" }}.
 *
 * <p>
 * One instance serves many runs, also several at once on several threads, so it keeps no state. What belongs to one run is kept
 * by {@link SimulationContext#shared}. An exception that one of its methods throws becomes a problem of the scenario that names
 * the plug-in; the run goes on without the action.
 */
public interface ActionType {

	/** The extension point that it is contributed to. */
	String EXTENSION_POINT = "org.vdcstudio.simulation.actions";

	/** The type, as scenarios write it behind {@code do}: that of the contribution, not blank. */
	String type();

	/**
	 * Says what is wrong with an action before the run begins, such as a missing argument. An action with which something is wrong
	 * is not performed.
	 *
	 * @param call     the action
	 * @param problems takes what is wrong, and looks up the usual arguments
	 */
	void check(ActionCall call, ActionProblems problems);

	/**
	 * To what it is done, under whose name the timeline says that the action begins. Asked before the run begins, when nothing is
	 * wrong with the action.
	 *
	 * @return an element of the design; unless overridden, the action itself
	 */
	default ElementId subject(ActionCall call) {
		return call.action();
	}

	/**
	 * Does it, at its time. Whatever takes time is begun here, and goes on in what {@code context} calls back.
	 *
	 * @param call    the action; nothing was wrong with it before the run
	 * @param begun   the entry of the timeline which says that the action begins: the cause of what it does
	 * @param context what it may see and do; may be kept until the end of the run
	 */
	void perform(ActionCall call, TimelineEntry begun, SimulationContext context);
}
