/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.MacAddress;

/**
 * A physical network adapter of a host.
 *
 * @param id    its id
 * @param host  the host
 * @param speed link speed
 * @param mac   hardware address
 * @param link  what it is plugged into; for a nested host without a word about it, what the NIC of its lab VM is connected to; empty when the design does not show the network behind it
 */
public record PhysicalNic(ElementId id, ElementId host, Optional<DataRate> speed, Written<MacAddress> mac,
		Optional<ElementId> link) {
}
