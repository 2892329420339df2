/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.series.LinkLoad;
import org.vdcstudio.topology.IscsiSession;
import org.vdcstudio.topology.PathHop;
import org.vdcstudio.topology.TrafficPath;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Portal;

/**
 * Finds the way of transfers in the datacenter as it is. Storage is read and written over the first path to its first device, NFS
 * over the mount, and a local disk at the speed of a disk; what vSAN does among its hosts takes the same as a local disk.
 */
final class Routes {

	private static final int BITS_PER_BYTE = 8;

	private final World world;

	Routes(World world) {
		this.world = world;
	}

	/** The way along some legs; empty when one of them has none. */
	Optional<Route> route(List<Leg> legs) {
		List<Route.Segment> segments = new ArrayList<>();
		long latency = 0;
		for (Leg leg : legs) {
			Optional<Route> found = switch (leg) {
			case Leg.Network network -> network(network.from(), network.to());
			case Leg.Storage storage -> storage(storage);
			};
			if (found.isEmpty()) {
				return Optional.empty();
			}
			segments.addAll(found.get().segments());
			latency += found.get().latency();
		}
		return Optional.of(new Route(segments, latency));
	}

	private Optional<Route> network(ElementId from, ElementId to) {
		return world.topology().paths().between(from, to, world.state())
				.map(path -> new Route(segments(path), path.latency().nanoseconds()));
	}

	private static List<Route.Segment> segments(TrafficPath path) {
		return path.hops().stream().filter(hop -> hop.direction() != PathHop.Direction.THROUGH)
				.map(hop -> segment(hop.element().qualifiedName(), hop.direction() == PathHop.Direction.OUT, bits(hop.speed()))).toList();
	}

	private static Route.Segment segment(String element, boolean isOut, OptionalLong speed) {
		return new Route.Segment(element + (isOut ? " out" : " in"), Optional.of(new LinkLoad.End(element, isOut)), speed);
	}

	private static OptionalLong bits(Optional<DataRate> speed) {
		return speed.map(rate -> OptionalLong.of(rate.bitsPerSecond())).orElse(OptionalLong.empty());
	}

	private Optional<Route> storage(Leg.Storage leg) {
		Host host = world.design().host(leg.host()).orElseThrow();
		if (!world.topology().storage().sees(leg.host(), leg.datastore(), world.state())) {
			return Optional.empty();
		}
		return switch (world.design().datastore(leg.datastore()).orElseThrow()) {
		case Datastore.Vmfs vmfs -> vmfs.extents().stream().findFirst()
				.flatMap(device -> world.topology().storage().pathsTo(host, device, world.state()).stream().findFirst())
				.flatMap(session -> overNetwork(session, leg.isWriting())).or(() -> Optional.of(disk(leg)));
		case Datastore.Nfs nfs -> world.topology().storage().mount(leg.host(), nfs, world.state())
				.flatMap(mount -> portalAt(nfs, mount.server()).flatMap(portal -> directed(mount.vmkernel(), portal, leg.isWriting())))
				.or(() -> Optional.of(disk(leg)));
		case Datastore.Vsan vsan -> Optional.of(disk(leg));
		};
	}

	private Optional<Route> overNetwork(IscsiSession session, boolean isWriting) {
		return session.vmkernel().flatMap(adapter -> directed(adapter, session.portal(), isWriting));
	}

	private Optional<ElementId> portalAt(Datastore.Nfs nfs, Ipv4Address server) {
		return nfs.exportedAs().flatMap(world.topology().storage()::arrayOf).flatMap(world.design()::array).stream()
				.flatMap(array -> array.portals().stream())
				.filter(portal -> portal.endpoint().value().map(Endpoint::address).filter(server::equals).isPresent()).map(Portal::id)
				.findFirst();
	}

	private Optional<Route> directed(ElementId adapter, ElementId portal, boolean isWriting) {
		return isWriting ? network(adapter, portal) : network(portal, adapter);
	}

	private Route disk(Leg.Storage leg) {
		long rate = world.parameters().storage().localDiskRate() * BITS_PER_BYTE;
		String name = leg.datastore() + " of " + leg.host() + (leg.isWriting() ? " written" : " read");
		return new Route(List.of(new Route.Segment(name, Optional.empty(), OptionalLong.of(rate))), 0);
	}
}
