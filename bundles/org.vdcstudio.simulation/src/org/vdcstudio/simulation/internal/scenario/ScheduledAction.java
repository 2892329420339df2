/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.function.Consumer;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Something that the scenario does at a point of time.
 *
 * @param world   the datacenter
 * @param subject what it is done to
 * @param what    what is done, for people
 * @param work    does it; is given the entry that says so
 */
record ScheduledAction(World world, ElementId subject, String what,
		Consumer<TimelineEntry> work) implements EventReceiver<ScheduledAction.Due> {

	/** The time for the action has come. */
	record Due() {
	}

	@Override
	public String name() {
		return "action: " + what + " of " + subject;
	}

	@Override
	public void receive(Due payload, Kernel kernel) {
		work.accept(world.begin(TimelineKinds.ACTION, subject, what));
	}
}
