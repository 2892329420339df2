/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PortForward;
import org.vdcstudio.topology.snapshot.Router;

/**
 * A machine that talks IP; of a host, one of its TCP/IP stacks.
 *
 * @param id         the machine
 * @param interfaces its interfaces
 * @param routes     its static routes
 * @param gateway    the gateway of all its interfaces
 * @param binds      whether it answers, and sends, by the interface that was asked
 * @param router     what a router filters and translates
 * @param forwards   ports that it passes on to a server inside
 * @param masks      whether it hides what it passes on behind its own address
 */
record IpNode(ElementId id, List<IpInterface> interfaces, List<Hop> routes, Optional<Ipv4Address> gateway, boolean binds,
		Optional<Router> router, List<PortForward> forwards, boolean masks) {

	/** A static route: addresses, and the gateway to them. */
	record Hop(Ipv4Prefix prefix, Ipv4Address next) {
	}

	/** Copies the lists; the longest prefixes come first. */
	IpNode {
		interfaces = List.copyOf(interfaces);
		routes = routes.stream().sorted(Comparator.comparingInt((Hop route) -> route.prefix().length()).reversed()).toList();
	}

	/** A machine that only talks for itself. */
	static IpNode machine(ElementId id, List<IpInterface> interfaces) {
		return new IpNode(id, interfaces, List.of(), Optional.empty(), false, Optional.empty(), List.of(), false);
	}

	/** The interface with this address. */
	Optional<IpInterface> owning(Ipv4Address address) {
		return interfaces.stream().filter(each -> each.address().filter(address::equals).isPresent()
				|| router.isPresent() && each.isNear(address) && isTranslated(address)).findFirst();
	}

	private boolean isTranslated(Ipv4Address address) {
		return router.isPresent() && router.get().sourceNats().stream()
				.anyMatch(nat -> nat.address().value().filter(address::equals).isPresent());
	}

	/** Where a packet to this machine is passed on to. */
	Optional<Endpoint> inside(Packet packet) {
		return forwards.stream().filter(forward -> packet.matches(forward.protocol(), forward.port()))
				.filter(forward -> forward.port().isPresent() && packet.port().isPresent())
				.flatMap(forward -> forward.target().value().stream()).findFirst();
	}
}
