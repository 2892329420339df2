/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.OptionalInt;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.VlanId;

/**
 * An IP subnet of the address plan.
 *
 * @param id         its id
 * @param prefix     the prefix
 * @param vlan       the VLAN that carries it; blank for none
 * @param gateways   the addresses of its gateways
 * @param mtu        largest IP packet it is meant to carry, in bytes
 * @param dhcpScopes the pools a DHCP server leases from
 */
public record Subnet(ElementId id, Written<Ipv4Prefix> prefix, Written<VlanId> vlan, List<Written<Ipv4Address>> gateways,
		OptionalInt mtu, List<DhcpScope> dhcpScopes) {

	/** Copies the lists. */
	public Subnet {
		gateways = List.copyOf(gateways);
		dhcpScopes = List.copyOf(dhcpScopes);
	}
}
