/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.topology.IpNodes.Member;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;

/**
 * Which way traffic takes between two interfaces: the NIC that the teaming policy chooses, the ports and cables of the shortest
 * way in its VLAN, the routers between subnets. What has failed in a state is not passed, so traffic moves to what still works.
 *
 * <p>
 * A virtual switch chooses among the NICs in use by the number of the virtual port, by the MAC address, by both IP addresses, or
 * takes the first, as its policy says; a LAG chooses by IP addresses. If frames do not get on from the NIC chosen, as when its
 * port lacks the VLAN, the next one that they get on from counts. Answers come to the NIC by which a port sends.
 *
 * <p>
 * Immutable; usable from any thread. Ways through the physical network are remembered for the design as deployed and for the last
 * other state.
 */
public final class TrafficPaths {

	private final NetworkParts parts;
	private final IpReachability ip;
	private final IpNodes nodes;
	private final FramePaths frames;
	private final Distances distances;

	TrafficPaths(NetworkParts parts, IpReachability ip, IpNodes nodes, FramePaths frames, Distances distances) {
		this.parts = parts;
		this.ip = ip;
		this.nodes = nodes;
		this.frames = frames;
		this.distances = distances;
	}

	/**
	 * The way from one interface to another: VMkernel adapters, NICs of VMs and lab VMs, portals, interfaces of routers, DNS
	 * servers, vCenter Servers.
	 *
	 * @return the way; what is known of both ends when the design does not show it; empty when traffic does not arrive or is not
	 *         answered, and for what is no interface
	 */
	public Optional<TrafficPath> between(ElementId from, ElementId to, StateOverlay state) {
		Optional<Member> source = nodes.member(from);
		Optional<Member> target = nodes.member(to);
		if (source.isEmpty() || target.isEmpty()) {
			return Optional.empty();
		}
		IpReachability.Course course = ip.course(from, to, state);
		if (course.reach().fails()) {
			return Optional.empty();
		}
		Addresses addresses = new Addresses(source.get().at().address(), target.get().at().address());
		List<PathHop> hops = new ArrayList<>();
		boolean complete = course.reach().holds() && course.legs().isPresent();
		if (course.legs().isEmpty()) {
			hops.addAll(frames.ends(from, to, addresses, state));
		}
		Optional<Journey.Leg> before = Optional.empty();
		for (Journey.Leg leg : course.legs().orElse(List.of())) {
			before.ifPresent(last -> hops.add(PathHop.through(last.to().node().id())));
			Optional<List<PathHop>> way = frames.between(leg.from(), leg.to().at().id(), addresses, state);
			hops.addAll(way.orElseGet(() -> frames.ends(leg.from(), leg.to().at().id(), addresses, state)));
			complete &= way.isPresent();
			before = Optional.of(leg);
		}
		long nanos = distances.nanosBetween(source.get().node().id(), target.get().node().id(), state)
				+ switches(hops) * TrafficPath.SWITCH_NANOS;
		return Optional.of(new TrafficPath(hops, new TimeSpan(nanos), complete));
	}

	/**
	 * The IP addresses of traffic, by which some policies choose a NIC.
	 *
	 * @param from that of the sender; empty when the design does not say
	 * @param to   that of the receiver; empty when the design does not say
	 */
	record Addresses(Optional<Ipv4Address> from, Optional<Ipv4Address> to) {
	}

	/** How often the hops pass a physical switch: in by one port and out by another. */
	private long switches(List<PathHop> hops) {
		long passed = 0;
		Optional<ElementId> inside = Optional.empty();
		for (PathHop hop : hops) {
			Optional<ElementId> owner = parts.port(hop.element()).map(PhysicalPort::physicalSwitch);
			boolean comesOut = hop.direction() == PathHop.Direction.OUT && owner.equals(inside);
			if (owner.isPresent() && !comesOut) {
				passed++;
			}
			inside = hop.direction() == PathHop.Direction.IN ? owner : Optional.empty();
		}
		return passed;
	}
}
