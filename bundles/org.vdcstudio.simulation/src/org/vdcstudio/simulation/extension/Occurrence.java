/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import java.util.List;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.topology.snapshot.ElementId;

/** Something that occurred to the datacenter. The states: VM started, stopped, moved; host up, down; storage lost, regained. */
public sealed interface Occurrence {

	/** Where the timeline says so: the cause of whatever follows from it. */
	TimelineEntry entry();

	/**
	 * A VM was powered on. Its guest is still to start.
	 *
	 * @param vm    the VM
	 * @param host  where it runs
	 * @param entry where the timeline says so
	 */
	record VmStarted(ElementId vm, ElementId host, TimelineEntry entry) implements Occurrence {
	}

	/**
	 * A VM no longer runs.
	 *
	 * @param vm     the VM
	 * @param host   where it ran
	 * @param reason why
	 * @param entry  where the timeline says so; for a VM that stopped with its host, what it says about the host
	 */
	record VmStopped(ElementId vm, ElementId host, StopReason reason, TimelineEntry entry) implements Occurrence {
	}

	/**
	 * A running VM runs on another host.
	 *
	 * @param vm    the VM
	 * @param from  where it ran
	 * @param to    where it runs
	 * @param entry where the timeline says so
	 */
	record VmMoved(ElementId vm, ElementId from, ElementId to, TimelineEntry entry) implements Occurrence {
	}

	/**
	 * A host has booted and takes orders.
	 *
	 * @param host  the host
	 * @param entry where the timeline says so
	 */
	record HostUp(ElementId host, TimelineEntry entry) implements Occurrence {
	}

	/**
	 * A host stopped working. That each of its VMs stopped is told next.
	 *
	 * @param host  the host
	 * @param vms   the VMs that ran on it, in their order
	 * @param entry where the timeline says so
	 */
	record HostDown(ElementId host, List<ElementId> vms, TimelineEntry entry) implements Occurrence {

		/** Copies the list. */
		public HostDown {
			vms = List.copyOf(vms);
		}
	}

	/**
	 * A working host no longer gets to a datastore.
	 *
	 * @param host      the host
	 * @param datastore the datastore
	 * @param permanent whether the device says that it is gone for good (PDL); else nothing answers (APD)
	 * @param entry     where the timeline says so
	 */
	record StorageLost(ElementId host, ElementId datastore, boolean permanent, TimelineEntry entry) implements Occurrence {
	}

	/**
	 * A working host gets to a datastore that it did not get to before. What a booting host gets to is not told, but that it is up.
	 *
	 * @param host      the host
	 * @param datastore the datastore
	 * @param entry     where the timeline says so
	 */
	record StorageRegained(ElementId host, ElementId datastore, TimelineEntry entry) implements Occurrence {
	}

	/** Why a VM stopped. */
	enum StopReason {
		/** The scenario, or a plug-in, asked for it. */
		ORDERED,
		/** It failed by itself. */
		FAILED,
		/** Its host stopped working. */
		HOST_DOWN,
		/** HA stopped it, to start it elsewhere. */
		FAILOVER
	}
}
