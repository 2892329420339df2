/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.OptionalInt;

import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * IP traffic that somebody wants to send.
 *
 * @param from     where it starts: a VMkernel adapter, a NIC of a VM or lab VM, a portal, a router interface, a PC's adapter; or
 *                 a machine that chooses among its interfaces: a VM, lab VM, DNS server, vCenter Server, array, router, and a
 *                 host for its default TCP/IP stack
 * @param to       the address it goes to
 * @param protocol the protocol; {@link Protocol#ANY} asks for anything at all: an access rule that permits one protocol lets it
 *                 pass, and one that denies one protocol does not stop it
 * @param port     the destination port; empty asks for any port, in the same sense
 */
public record Flow(ElementId from, Ipv4Address to, Protocol protocol, OptionalInt port) {

	/** Any traffic to an address. */
	public static Flow any(ElementId from, Ipv4Address to) {
		return new Flow(from, to, Protocol.ANY, OptionalInt.empty());
	}

	/** A TCP connection. */
	public static Flow tcp(ElementId from, Endpoint to) {
		return new Flow(from, to.address(), Protocol.TCP, OptionalInt.of(to.port()));
	}
}
