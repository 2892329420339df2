/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.network;

import org.vdcstudio.topology.snapshot.ElementId;

/** A part of the way of a transfer. */
public sealed interface Leg {

	/**
	 * From one interface to another over the network, whichever way that is at the time.
	 *
	 * @param from the interface that sends
	 * @param to   the interface that receives
	 */
	record Network(ElementId from, ElementId to) implements Leg {
	}

	/**
	 * From a datastore to a host that reads it, or the other way: over the network where the storage is there, else over the disk.
	 *
	 * @param host      the host
	 * @param datastore the datastore
	 * @param isWriting whether the host writes
	 */
	record Storage(ElementId host, ElementId datastore, boolean isWriting) implements Leg {
	}

	/** For people, for instance {@code esx01.vmk1 to esx02.vmk1}. */
	default String describe() {
		return switch (this) {
		case Network network -> network.from() + " to " + network.to();
		case Storage storage -> storage.isWriting() ? storage.host() + " to " + storage.datastore()
				: storage.datastore() + " to " + storage.host();
		};
	}
}
