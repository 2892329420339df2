/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.network.AccessAction;
import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.VlanId;

/**
 * A router or firewall. Without access rules it lets everything pass; with access rules, only what one of them permits.
 *
 * @param id          its id
 * @param location    where it stands
 * @param interfaces  its interfaces
 * @param routes      static routes
 * @param accessRules access rules; the first that matches decides
 * @param sourceNats  source addresses that are translated on the way out
 * @param forwards    ports that are passed on to a server inside
 */
public record Router(ElementId id, Optional<ElementId> location, List<Interface> interfaces, List<Route> routes,
		List<AccessRule> accessRules, List<SourceNat> sourceNats, List<PortForward> forwards) {

	/** Copies the lists. */
	public Router {
		interfaces = List.copyOf(interfaces);
		routes = List.copyOf(routes);
		accessRules = List.copyOf(accessRules);
		sourceNats = List.copyOf(sourceNats);
		forwards = List.copyOf(forwards);
	}

	/**
	 * An interface of a router.
	 *
	 * @param id      its id
	 * @param router  the router
	 * @param address its address with prefix length
	 * @param vlan    the VLAN tag on its link; blank for none
	 * @param mtu     largest IP packet in bytes
	 * @param link    what it is plugged into
	 */
	public record Interface(ElementId id, ElementId router, Written<Ipv4Interface> address, Written<VlanId> vlan, int mtu,
			Optional<ElementId> link) {
	}

	/**
	 * An access rule.
	 *
	 * @param id          its id
	 * @param action      whether it permits or denies
	 * @param protocol    the protocol it speaks about
	 * @param source      where from; blank for anywhere
	 * @param destination where to; blank for anywhere
	 * @param port        the destination port; empty for every port
	 */
	public record AccessRule(ElementId id, AccessAction action, Protocol protocol, Written<Ipv4Prefix> source,
			Written<Ipv4Prefix> destination, OptionalInt port) {
	}

	/**
	 * Hides source addresses behind one.
	 *
	 * @param id      its id
	 * @param source  the addresses inside
	 * @param address the address outside
	 */
	public record SourceNat(ElementId id, Written<Ipv4Prefix> source, Written<Ipv4Address> address) {
	}
}
