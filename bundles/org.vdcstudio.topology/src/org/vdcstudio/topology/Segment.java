/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A layer-2 segment: ports on the same one hear each other's broadcasts.
 *
 * @param network the VMnet or virtual switch that carries it; empty for the network outside the design
 * @param vlan    0 for untagged, else the VLAN
 */
public record Segment(Optional<ElementId> network, int vlan) {

	/** A segment of the network that the design does not show. */
	public static Segment outside(int vlan) {
		return new Segment(Optional.empty(), vlan);
	}

	/** A segment of a VMnet or of a switch. */
	public static Segment of(ElementId network, int vlan) {
		return new Segment(Optional.of(network), vlan);
	}

	/**
	 * Whether two ports on it are on one segment for sure. Frames that go untagged into a network which the design does not show
	 * may end up in different VLANs, whatever that network's switches say.
	 */
	public boolean isCertain() {
		return network.isPresent() || vlan != 0;
	}

	@Override
	public String toString() {
		String where = network.map(ElementId::qualifiedName).orElse("the network outside the design");
		return vlan == 0 ? where : where + ", VLAN " + vlan;
	}
}
