/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;

/**
 * The addresses that Workstation gives out in the subnet of a VMnet when nobody says otherwise: .1 for the PC, .2 for the NAT
 * device, .128 to .253 for DHCP clients, .254 for the DHCP server.
 *
 * @param subnet the subnet, a /24
 */
record AddressMap(Ipv4Prefix subnet) {

	/** The prefix length that the map is made for. */
	static final int PREFIX_LENGTH = 24;

	private static final int HOST = 1;
	private static final int NAT_DEVICE = 2;
	private static final int FIRST_LEASE = 128;
	private static final int LAST_LEASE = 253;
	private static final int DHCP_SERVER = 254;

	/** The map of a VMnet; empty without a subnet, or with one of another size. */
	static Optional<AddressMap> of(Vmnet vmnet) {
		return vmnet.subnet().value().filter(subnet -> subnet.length() == PREFIX_LENGTH).map(AddressMap::new);
	}

	Ipv4Address host() {
		return subnet.network().plus(HOST);
	}

	Ipv4Address natDevice() {
		return subnet.network().plus(NAT_DEVICE);
	}

	Ipv4Address firstLease() {
		return subnet.network().plus(FIRST_LEASE);
	}

	Ipv4Address lastLease() {
		return subnet.network().plus(LAST_LEASE);
	}

	Ipv4Address dhcpServer() {
		return subnet.network().plus(DHCP_SERVER);
	}
}
