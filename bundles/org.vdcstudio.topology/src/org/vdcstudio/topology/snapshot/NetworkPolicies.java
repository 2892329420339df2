/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.model.network.SecurityPolicy;

/**
 * Teaming and security of a virtual switch or port group, as written: {@code DEFAULT} and empty lists stand for what is inherited.
 *
 * @param loadBalancing    how traffic is spread over the active uplinks
 * @param failureDetection how a failed uplink is found
 * @param failback         whether traffic returns to an uplink that works again
 * @param active           active uplinks, in order: NICs, or uplinks of a distributed switch
 * @param standby          standby uplinks, in order
 * @param promiscuous      whether a virtual NIC may receive every frame
 * @param macChanges       whether a guest may receive under another MAC address
 * @param forgedTransmits  whether a guest may send under another MAC address
 */
public record NetworkPolicies(LoadBalancing loadBalancing, FailureDetection failureDetection, Toggle failback,
		List<ElementId> active, List<ElementId> standby, SecurityPolicy promiscuous, SecurityPolicy macChanges,
		SecurityPolicy forgedTransmits) {

	/** Copies the lists. */
	public NetworkPolicies {
		active = List.copyOf(active);
		standby = List.copyOf(standby);
	}

	/** Whether uplinks are named at all. */
	public boolean namesUplinks() {
		return !active.isEmpty() || !standby.isEmpty();
	}
}
