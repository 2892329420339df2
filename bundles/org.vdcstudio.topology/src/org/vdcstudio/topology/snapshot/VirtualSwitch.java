/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

/**
 * A standard switch of one host.
 *
 * @param id         its id
 * @param host       the host
 * @param mtu        largest frame payload in bytes
 * @param uplinks    the physical NICs, in order; none makes it an internal switch
 * @param portGroups its port groups
 */
public record VirtualSwitch(ElementId id, ElementId host, int mtu, List<ElementId> uplinks, List<PortGroup> portGroups) {

	/** The MTU of a switch or adapter of which nothing else is said, in bytes. */
	public static final int DEFAULT_MTU = 1500;

	/** Copies the lists. */
	public VirtualSwitch {
		uplinks = List.copyOf(uplinks);
		portGroups = List.copyOf(portGroups);
	}
}
