/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.MacAddress;

/**
 * An address pool of a DHCP server.
 *
 * @param id           its id
 * @param server       the DHCP server, or the relay in this subnet
 * @param first        the first address of the pool
 * @param last         the last address of the pool
 * @param reservations addresses kept for one client each
 */
public record DhcpScope(ElementId id, Written<Ipv4Address> server, Written<Ipv4Address> first, Written<Ipv4Address> last,
		List<Reservation> reservations) {

	/** Copies the list. */
	public DhcpScope {
		reservations = List.copyOf(reservations);
	}

	/** Whether an address lies in the pool, reserved or not; false when the bounds mean nothing. */
	public boolean contains(Ipv4Address address) {
		return first.value().isPresent() && last.value().isPresent() && first.value().get().compareTo(address) <= 0
				&& address.compareTo(last.value().get()) <= 0;
	}

	/**
	 * An address that is leased to one client only.
	 *
	 * @param id      its id
	 * @param address the address
	 * @param mac     the hardware address of the client
	 */
	public record Reservation(ElementId id, Written<Ipv4Address> address, Written<MacAddress> mac) {
	}
}
