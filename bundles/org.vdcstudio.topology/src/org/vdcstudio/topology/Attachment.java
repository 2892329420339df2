/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PortGroup;

/** How something that sends and receives frames is attached to the network. */
sealed interface Attachment {

	/**
	 * To a port group.
	 *
	 * @param group the port group
	 * @param tag   the VLAN tag it puts on its frames itself, 0 for none
	 * @param port  what occupies the port: a VMkernel adapter or the NIC of a VM; the port group itself when it is asked about
	 */
	record ToPortGroup(PortGroup group, int tag, ElementId port) implements Attachment {
	}

	/**
	 * By a cable.
	 *
	 * @param link what it is plugged into; empty for the network outside the design
	 * @param tag  the VLAN tag it puts on its frames, 0 for none
	 */
	record ToLink(Optional<ElementId> link, int tag) implements Attachment {
	}

	/**
	 * Not at all.
	 *
	 * @param why what is missing
	 */
	record Nowhere(Evidence why) implements Attachment {
	}
}
