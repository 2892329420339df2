/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The addresses that a DHCP server leases, and what it tells along with them.
 *
 * @param scope    the DHCP scope, or the VMnet with a DHCP server of its own
 * @param first    the first address it leases
 * @param last     the last address it leases
 * @param prefix   the network they lie in
 * @param gateway  the default gateway it tells
 * @param dns      the DNS server it tells; empty when the design does not say
 * @param reserved addresses in between that it keeps for others
 */
public record DhcpPool(ElementId scope, Ipv4Address first, Ipv4Address last, Ipv4Prefix prefix, Optional<Ipv4Address> gateway,
		Optional<Ipv4Address> dns, Set<Ipv4Address> reserved) {

	/** Copies the set. */
	public DhcpPool {
		reserved = Set.copyOf(reserved);
	}

	/** Whether it leases an address to anybody who asks. */
	public boolean offers(Ipv4Address address) {
		return first.compareTo(address) <= 0 && address.compareTo(last) <= 0 && !reserved.contains(address);
	}
}
