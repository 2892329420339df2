/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

import java.util.List;
import java.util.Set;

import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.topology.snapshot.ElementId;

/** Something that happened to the datacenter, as behaviours tell each other. */
public sealed interface Happening {

	/** Where the timeline says so. */
	TimelineEntry entry();

	/**
	 * A host stopped working.
	 *
	 * @param host  the host
	 * @param vms   the VMs that ran on it and stopped with it, in their order
	 * @param entry where the timeline says so
	 */
	record HostDown(ElementId host, List<ElementId> vms, TimelineEntry entry) implements Happening {

		/** Copies the list. */
		public HostDown {
			vms = List.copyOf(vms);
		}
	}

	/**
	 * A host has booted and takes orders.
	 *
	 * @param host  the host
	 * @param entry where the timeline says so
	 */
	record HostUp(ElementId host, TimelineEntry entry) implements Happening {
	}

	/**
	 * A VM is about to be powered on: it is admitted, and counts from now on.
	 *
	 * @param vm    the VM
	 * @param host  where it is to run
	 * @param entry what led to it
	 */
	record VmStarting(ElementId vm, ElementId host, TimelineEntry entry) implements Happening {
	}

	/**
	 * A host is in maintenance mode.
	 *
	 * @param host  the host
	 * @param entry where the timeline says so
	 */
	record MaintenanceEntered(ElementId host, TimelineEntry entry) implements Happening {
	}

	/**
	 * A VM was powered on.
	 *
	 * @param vm    the VM
	 * @param host  where it runs
	 * @param entry where the timeline says so
	 */
	record VmStarted(ElementId vm, ElementId host, TimelineEntry entry) implements Happening {
	}

	/**
	 * The guest of a VM serves.
	 *
	 * @param vm    the VM
	 * @param entry where the timeline says so
	 */
	record GuestStarted(ElementId vm, TimelineEntry entry) implements Happening {
	}

	/**
	 * A VM was to be powered on and was not.
	 *
	 * @param vm    the VM
	 * @param host  where it was to run
	 * @param entry where the timeline says so
	 */
	record VmNotStarted(ElementId vm, ElementId host, TimelineEntry entry) implements Happening {
	}

	/**
	 * A VM stopped, otherwise than with its host.
	 *
	 * @param vm    the VM
	 * @param host  where it ran
	 * @param why   whether somebody wanted it
	 * @param entry where the timeline says so
	 */
	record VmStopped(ElementId vm, ElementId host, StopReason why, TimelineEntry entry) implements Happening {
	}

	/**
	 * A VM runs on another host.
	 *
	 * @param vm    the VM
	 * @param from  where it ran
	 * @param to    where it runs
	 * @param entry where the timeline says so
	 */
	record VmMoved(ElementId vm, ElementId from, ElementId to, TimelineEntry entry) implements Happening {
	}

	/**
	 * A migration that was under way or queued is over, however it ended.
	 *
	 * @param vm    the VM
	 * @param entry the last entry of the timeline about it
	 */
	record MigrationOver(ElementId vm, TimelineEntry entry) implements Happening {
	}

	/**
	 * A working host no longer gets to a datastore.
	 *
	 * @param host      the host
	 * @param datastore the datastore
	 * @param permanent whether the device says that it is gone for good (PDL), else nothing answers (APD)
	 * @param entry     where the timeline says so
	 */
	record StorageLost(ElementId host, ElementId datastore, boolean permanent, TimelineEntry entry) implements Happening {
	}

	/**
	 * A working host gets to a datastore again, or for the first time.
	 *
	 * @param host      the host
	 * @param datastore the datastore
	 * @param entry     where the timeline says so
	 */
	record StorageRegained(ElementId host, ElementId datastore, TimelineEntry entry) implements Happening {
	}

	/**
	 * The scenario made a part of the infrastructure fail; what follows from it is told afterwards.
	 *
	 * @param element what
	 * @param mode    in what way
	 * @param entry   where the timeline says so
	 */
	record PartFailed(ElementId element, FailureMode mode, TimelineEntry entry) implements Happening {
	}

	/**
	 * What the scenario made fail is in order again; what follows from it is told afterwards.
	 *
	 * @param element what
	 * @param entry   where the timeline says so
	 */
	record PartRestored(ElementId element, TimelineEntry entry) implements Happening {
	}

	/**
	 * Something failed, was restored, or was powered, and all that follows from it at once has been said.
	 *
	 * @param hosts the working hosts whose networks or storage may be others than before
	 * @param entry what it all followed from
	 */
	record InfrastructureChanged(Set<ElementId> hosts, TimelineEntry entry) implements Happening {
	}

	/** Why a VM stopped. */
	enum StopReason {
		/** The scenario, or an operation of the scenario, asked for it. */
		ORDERED,
		/** It failed by itself. */
		FAILED,
		/** HA stopped it, to start it elsewhere. */
		FAILOVER
	}
}
