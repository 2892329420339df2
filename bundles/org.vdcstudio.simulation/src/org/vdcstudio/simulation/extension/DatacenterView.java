/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The datacenter at the current moment of a run. Every answer is about now: ask again later. What is returned is immutable.
 *
 * <p>
 * To be used on the thread of the run only; every method throws an {@link IllegalStateException} on another.
 */
public interface DatacenterView {

	/** The time since the start of the run. */
	SimTime now();

	/** The design, with NICs that were added meanwhile. */
	DesignSnapshot design();

	/** Answers about the design: networks, storage, paths, names, placement. Most take the {@link #state() state} to answer for. */
	Topology topology();

	/** How the datacenter differs from the design as deployed: what failed, what is off, what moved. */
	StateOverlay state();

	/** Whether an element, or something it cannot do without, is out of order or off. */
	boolean isDown(ElementId element);

	/** The host a VM runs on; empty when it does not run, or is no VM of the design. */
	Optional<ElementId> runningOn(ElementId vm);

	/** The host a VM is on, whether it runs or not; empty when the design does not say, or has no such VM. */
	Optional<ElementId> hostOf(ElementId vm);

	/**
	 * What led to an entry of this run's timeline, from the beginning up to the entry itself.
	 *
	 * @throws IllegalArgumentException when it is none of this run
	 */
	List<TimelineEntry> causes(TimelineEntry entry);
}
