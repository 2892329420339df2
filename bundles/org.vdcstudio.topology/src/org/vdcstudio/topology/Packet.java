/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.network.AccessAction;
import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.Router;
import org.vdcstudio.topology.snapshot.Written;

/**
 * A packet on its way.
 *
 * @param from     where it says it comes from; empty when nobody knows
 * @param to       where it goes
 * @param protocol its protocol; any for whatever passes
 * @param port     its destination port; empty for whatever passes
 */
record Packet(Optional<Ipv4Address> from, Ipv4Address to, Protocol protocol, OptionalInt port) {

	Packet from(Optional<Ipv4Address> other) {
		return new Packet(other, to, protocol, port);
	}

	Packet to(Endpoint other) {
		return new Packet(from, other.address(), protocol, OptionalInt.of(other.port()));
	}

	/** Its answer. The port it goes to is the one that the sender chose. */
	Packet answer(Ipv4Address sender) {
		return new Packet(Optional.of(to), sender, protocol, OptionalInt.empty());
	}

	/** Whether it is of a protocol and port; one that leaves these open is of every one. */
	boolean matches(Protocol wanted, OptionalInt wantedPort) {
		boolean sameProtocol = wanted == Protocol.ANY || protocol == Protocol.ANY || protocol == wanted;
		return sameProtocol && (wantedPort.isEmpty() || port.isEmpty() || port.equals(wantedPort));
	}

	/**
	 * Whether an access rule decides about it. What leaves protocol or port open asks whether anything at all passes, and a rule
	 * that denies only some does not decide that.
	 */
	boolean isDecidedBy(Router.AccessRule rule) {
		boolean deniesSome = rule.action() == AccessAction.DENY
				&& (rule.protocol() != Protocol.ANY && protocol == Protocol.ANY || rule.port().isPresent() && port.isEmpty());
		return !deniesSome && matches(rule.protocol(), rule.port()) && isIn(rule.source(), from)
				&& isIn(rule.destination(), Optional.of(to));
	}

	private static boolean isIn(Written<Ipv4Prefix> prefix, Optional<Ipv4Address> address) {
		return prefix.isBlank()
				|| prefix.value().isPresent() && address.filter(prefix.value().get()::contains).isPresent();
	}
}
