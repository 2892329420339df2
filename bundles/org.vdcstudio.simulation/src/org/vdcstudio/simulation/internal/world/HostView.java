/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;

/**
 * What a working host sees of networks and storage at one time.
 *
 * @param datastores the datastores it gets to, and by how many paths
 * @param uplinks    for each of its port groups the physical NICs in use; none cuts it off
 */
public record HostView(Map<ElementId, Integer> datastores, Map<ElementId, List<ElementId>> uplinks) {

	/** Looks at a host in a state. */
	public static HostView of(Host host, Topology topology, StateOverlay state) {
		Map<ElementId, List<ElementId>> uplinks = new LinkedHashMap<>();
		host.portGroups().map(PortGroup::id).forEach(group -> uplinks.put(group,
				topology.layer2().hasUplink(group, state) ? topology.teaming().inUse(group, state) : List.of()));
		return new HostView(topology.storage().pathCounts(host, state), uplinks);
	}

	/** The same view without any datastore. */
	public HostView withoutStorage() {
		return new HostView(Map.of(), uplinks);
	}

	/** Whether frames of a port group leave the host. */
	public boolean isConnected(ElementId portGroup) {
		return !uplinks.getOrDefault(portGroup, List.of()).isEmpty();
	}

	/** Whether the host gets to a datastore. */
	public boolean sees(ElementId datastore) {
		return datastores.containsKey(datastore);
	}
}
