/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A virtual switch on one host: a standard switch, or what a distributed switch is there.
 *
 * @param id          its id
 * @param host        the host
 * @param distributed the distributed switch it is part of
 * @param mtu         largest frame payload in bytes
 * @param uplinks     the physical NICs, in order; none makes it an internal switch
 * @param mappings    for a distributed switch, the NICs behind each of its uplinks
 * @param policies    teaming and security
 * @param portGroups  its port groups
 */
public record VirtualSwitch(ElementId id, ElementId host, Optional<ElementId> distributed, int mtu, List<ElementId> uplinks,
		Map<ElementId, List<ElementId>> mappings, NetworkPolicies policies, List<PortGroup> portGroups) {

	/** Copies the lists and map. */
	public VirtualSwitch {
		uplinks = List.copyOf(uplinks);
		mappings = Map.copyOf(mappings);
		portGroups = List.copyOf(portGroups);
	}

	/** The MTU of a switch or adapter of which nothing else is said, in bytes. */
	public static final int DEFAULT_MTU = 1500;

	/** The NICs behind an uplink that policies name: a NIC itself, or the NICs mapped to an uplink of a distributed switch. */
	public List<ElementId> nicsOf(ElementId uplink) {
		return distributed.isPresent() ? mappings.getOrDefault(uplink, List.of()) : uplinks.contains(uplink) ? List.of(uplink) : List.of();
	}
}
