/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * How a port group uses the physical NICs of its switch on one host, with everything inherited and every default filled in.
 *
 * @param active           the NICs in use, in order
 * @param standby          the NICs that take over, in order
 * @param unused           the NICs of the switch that it never uses
 * @param lag              the LAG of a distributed switch among its active uplinks
 * @param loadBalancing    how traffic is spread over the active NICs; never {@link LoadBalancing#DEFAULT}
 * @param failureDetection how a failed NIC is found; never {@link FailureDetection#DEFAULT}
 * @param failback         whether traffic returns to a NIC that works again
 */
public record Team(List<ElementId> active, List<ElementId> standby, List<ElementId> unused, Optional<ElementId> lag,
		LoadBalancing loadBalancing, FailureDetection failureDetection, boolean failback) {

	/** Copies the lists. */
	public Team {
		active = List.copyOf(active);
		standby = List.copyOf(standby);
		unused = List.copyOf(unused);
	}
}
