/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.flow.FlowNetwork;
import org.vdcstudio.simulation.flow.Link;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.series.LinkLoad;

/**
 * Transfers share the links of the design. When a component fails, those that went through it go on by another way if there is one,
 * and otherwise wait until there is.
 */
public final class Traffic {

	private final World world;
	private final FlowNetwork network;
	private final Routes routes;
	private final Set<Transfer> underWay = new LinkedHashSet<>();
	private final Map<Link, LinkLoad.End> ends = new HashMap<>();

	/** @param world the datacenter */
	public Traffic(World world) {
		this.world = world;
		network = new FlowNetwork(world.kernel(), Priorities.PROGRESS, Priorities.TRAFFIC);
		routes = new Routes(world);
		world.watch(this::happened);
	}

	/** The way that some legs take now; empty when there is none. */
	public Optional<Route> route(List<Leg> legs) {
		return routes.route(legs);
	}

	/** The links and what passed them, for reports. */
	public FlowNetwork network() {
		return network;
	}

	/** What a link is in the design; empty for what is no link of it. */
	public Optional<LinkLoad.End> end(Link link) {
		return Optional.ofNullable(ends.get(link));
	}

	/**
	 * Sends.
	 *
	 * @param cause what led to it
	 * @param done  called when all bytes have arrived; never when the transfer is cancelled
	 */
	public Transfer send(TransferRequest request, TimelineEntry cause, Runnable done) {
		Transfer transfer = new Transfer(this, request, route(request.legs()), cause, done);
		underWay.add(transfer);
		network.start(transfer.flow());
		return transfer;
	}

	/** Gives up a transfer; nobody is told. */
	public void cancel(Transfer transfer) {
		if (underWay.remove(transfer)) {
			network.cancel(transfer.flow());
		}
	}

	/** Bytes of a transfer that have arrived so far. */
	public long sent(Transfer transfer) {
		return network.sent(transfer.flow());
	}

	/** A transfer goes on at another rate. */
	void turned(Transfer transfer) {
		world.meter().migrationTurned(transfer.subject());
	}

	void over(Transfer transfer) {
		underWay.remove(transfer);
	}

	/** A way of which the design says no speed at all is as fast as is assumed then. */
	List<Link> links(Route route) {
		long assumed = world.parameters().storage().assumedSpeed();
		boolean isKnown = route.speed().isPresent();
		List<Link> links = new ArrayList<>();
		for (Route.Segment segment : route.segments()) {
			if (!isKnown || segment.speed().isPresent()) {
				long speed = Math.max(1, Math.min(Link.MOST_CAPACITY, segment.speed().orElse(assumed)));
				Link link = network.link(segment.name()).orElseGet(() -> network.addLink(segment.name(), speed));
				segment.end().ifPresent(end -> ends.putIfAbsent(link, end));
				links.add(link);
			}
		}
		return links;
	}

	private void happened(Happening happening) {
		if (happening instanceof Happening.InfrastructureChanged changed) {
			List.copyOf(underWay).forEach(transfer -> reroute(transfer, changed.entry()));
		}
	}

	private void reroute(Transfer transfer, TimelineEntry cause) {
		Optional<Route> now = route(transfer.legs());
		if (now.equals(transfer.route())) {
			return;
		}
		String detail = now.isEmpty() ? "waits, there is no way from " + transfer.legs().getFirst().describe()
				: "goes on by " + now.get().segments().stream().map(Route.Segment::name).toList();
		transfer.reroute(now, world.record(cause, TimelineKinds.TRAFFIC_REROUTED, transfer.subject(), detail));
		network.reroute(transfer.flow(), now.map(this::links));
	}
}
