/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import org.vdcstudio.topology.snapshot.ElementId;

/** A part of the way of a transfer: out of a datastore, into one, or over the network. */
public sealed interface TransferLeg {

	/**
	 * Read from a datastore: over the network where the storage is there, else from the disk.
	 *
	 * @param datastore the datastore
	 * @param reader    the host that reads it, or a VM; that is the host on which the VM is when the transfer begins
	 */
	record FromDatastore(ElementId datastore, ElementId reader) implements TransferLeg {
	}

	/**
	 * Written to a datastore.
	 *
	 * @param writer    the host that writes it, or a VM; that is the host on which the VM is when the transfer begins
	 * @param datastore the datastore
	 */
	record ToDatastore(ElementId writer, ElementId datastore) implements TransferLeg {
	}

	/**
	 * From one interface to another over the links of the design, whichever way that is at the time. Interfaces are VMkernel
	 * adapters, NICs of VMs, portals of arrays, interfaces of routers, DNS servers and vCenter Servers.
	 *
	 * @param from the interface that sends
	 * @param to   the interface that receives
	 */
	record Network(ElementId from, ElementId to) implements TransferLeg {
	}
}
