/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.VlanId;

/**
 * A network portal of an array.
 *
 * @param id           its id
 * @param array        the array
 * @param endpoint     address and port
 * @param prefixLength the length of its subnet's prefix; empty when the design does not say
 * @param gateway      its default gateway
 * @param vlan         the VLAN tag on its link; blank for none
 * @param mtu          largest IP packet in bytes
 * @param link         what it is plugged into; empty when the design does not show the network behind it
 */
public record Portal(ElementId id, ElementId array, Written<Endpoint> endpoint, OptionalInt prefixLength,
		Written<Ipv4Address> gateway, Written<VlanId> vlan, int mtu, Optional<ElementId> link) {
}
