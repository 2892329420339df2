/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What a DHCP server has leased to an interface.
 *
 * @param address the address
 * @param prefix  the network it lies in
 * @param gateway the gateway that was told along with it
 * @param scope   what it was leased from, as evidence: a DHCP scope, or a VMnet with a DHCP server of its own
 */
public record Lease(Ipv4Address address, Ipv4Prefix prefix, Optional<Ipv4Address> gateway, ElementId scope) {
}
