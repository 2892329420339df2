/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * An interface of a machine that talks IP.
 *
 * @param id           the element that is attached to the network
 * @param address      its address; empty when the design does not say
 * @param prefix       the network it takes for its own; empty when the design does not say
 * @param gateway      the gateway it uses
 * @param gatewaySaid  whether the design says all there is to say about gateways, so that none means none
 * @param addressSaid  whether the design says all there is to say about addresses, so that none means none
 * @param leased       whether DHCP gives it address, prefix and gateway
 * @param forwards     whether what arrives here for others is passed on
 * @param mtu          largest IP packet in bytes; empty when the design does not say
 */
record IpInterface(ElementId id, Optional<Ipv4Address> address, Optional<Ipv4Prefix> prefix, Optional<Ipv4Address> gateway,
		boolean gatewaySaid, boolean addressSaid, boolean leased, boolean forwards, OptionalInt mtu) {

	/** Whether an address is in the network of this interface. */
	boolean isNear(Ipv4Address other) {
		return prefix.filter(own -> own.contains(other)).isPresent();
	}

	/** The interface with what DHCP gives it. */
	IpInterface with(Ipv4Address lease, Ipv4Prefix network, Optional<Ipv4Address> router) {
		return new IpInterface(id, Optional.of(lease), Optional.of(network), gateway.or(() -> router), true, true, false,
				forwards, mtu);
	}

	/** The MTU as a bound of a path. */
	Optional<PathMtu> bound() {
		return mtu.isPresent() ? Optional.of(new PathMtu(mtu.getAsInt(), id)) : Optional.empty();
	}
}
