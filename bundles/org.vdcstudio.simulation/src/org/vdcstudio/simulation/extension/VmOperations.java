/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import java.util.function.Consumer;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What can be done with VMs, as if the scenario asked for it: with the same checks, the same entries in the timeline, and the
 * same time. What is refused is said by the timeline.
 *
 * <p>
 * To be used on the thread of the run only. Every method throws an {@link IllegalStateException} on another thread, and an
 * {@link IllegalArgumentException} for a VM that the design does not have and for a cause that is no entry of this run.
 */
public interface VmOperations {

	/**
	 * Powers a VM on; in a cluster, where and whether is for the cluster to decide. That it runs is told as
	 * {@link Occurrence.VmStarted}.
	 *
	 * @param cause what led to it
	 */
	void powerOn(ElementId vm, TimelineEntry cause);

	/** Powers a running VM off, or takes back that it is to be powered on. HA does not restart it. */
	void powerOff(ElementId vm, TimelineEntry cause);

	/**
	 * Takes a snapshot without memory.
	 *
	 * @param name  its name
	 * @param cause what led to it
	 * @param taken given the entry that says so, when it is there
	 * @return whether it will be there; not when the VM has one of this name
	 */
	boolean takeSnapshot(ElementId vm, String name, TimelineEntry cause, Consumer<TimelineEntry> taken);

	/**
	 * Deletes a snapshot and consolidates its disks.
	 *
	 * @param name    its name
	 * @param cause   what led to it
	 * @param deleted given the entry that says so, when it is gone
	 * @return whether it will be gone; not when the VM has none of this name
	 */
	boolean deleteSnapshot(ElementId vm, String name, TimelineEntry cause, Consumer<TimelineEntry> deleted);

	/**
	 * Asks for a migration of a running VM. It waits for its turn when too many are under way.
	 *
	 * @param request the VM and where it shall go
	 * @param cause   what led to it
	 * @param over    told whether the VM was migrated, once that is known; that can be at once
	 */
	void migrate(MigrationRequest request, TimelineEntry cause, Consumer<Boolean> over);
}
