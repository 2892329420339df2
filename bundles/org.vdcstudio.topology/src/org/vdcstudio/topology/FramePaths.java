/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.PathHop.Direction;
import org.vdcstudio.topology.TrafficPaths.Addresses;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalNic;

/** Which way frames take between two ends of one segment. */
final class FramePaths {

	private final NetworkParts parts;
	private final Layer2 layer2;
	private final Fabric fabric;
	private final EndPoints endPoints;
	private final UplinkChoice uplinks;

	FramePaths(NetworkParts parts, Layer2 layer2, Fabric fabric, EndPoints endPoints, UplinkChoice uplinks) {
		this.parts = parts;
		this.layer2 = layer2;
		this.fabric = fabric;
		this.endPoints = endPoints;
		this.uplinks = uplinks;
	}

	/**
	 * A way out of an end.
	 *
	 * @param hops  what it passes
	 * @param place where it comes to first; among the hops already
	 */
	private record Exit(List<PathHop> hops, Segment place) {
	}

	/** The way of frames from one end to another; empty when the design shows none. */
	Optional<List<PathHop>> between(ElementId from, ElementId to, Addresses addresses, StateOverlay state) {
		Attachment sender = endPoints.attachment(from, state);
		Attachment receiver = endPoints.attachment(to, state);
		Optional<ElementId> shared = sharedSwitch(sender, receiver);
		if (shared.isPresent()) {
			return Optional.of(List.of(PathHop.through(shared.get())));
		}
		List<Exit> entries = exits(to, receiver, addresses, state);
		for (Exit exit : exits(from, sender, addresses, state)) {
			for (Exit entry : entries) {
				Optional<List<Fabric.Cable>> cables = fabric.way(exit.place(), entry.place(), state);
				if (cables.isPresent()) {
					return Optional.of(joined(exit, cables.get(), Optional.of(entry)));
				}
			}
		}
		return Optional.empty();
	}

	/** What is known of a way of which the design does not show the middle. */
	List<PathHop> ends(ElementId from, ElementId to, Addresses addresses, StateOverlay state) {
		Optional<Exit> exit = exits(from, endPoints.attachment(from, state), addresses, state).stream().findFirst();
		Optional<Exit> entry = exits(to, endPoints.attachment(to, state), addresses, state).stream().findFirst();
		return joined(exit.orElse(new Exit(List.of(), Segment.outside(0))), List.of(), entry);
	}

	private static Optional<ElementId> sharedSwitch(Attachment one, Attachment other) {
		if (one instanceof Attachment.ToPortGroup a && other instanceof Attachment.ToPortGroup b
				&& a.group().virtualSwitch().equals(b.group().virtualSwitch())) {
			OptionalInt tag = Layer2.tag(a.group(), a.tag());
			return tag.isPresent() && tag.equals(Layer2.tag(b.group(), b.tag())) ? Optional.of(a.group().virtualSwitch())
					: Optional.empty();
		}
		return Optional.empty();
	}

	private List<Exit> exits(ElementId end, Attachment attachment, Addresses addresses, StateOverlay state) {
		return switch (attachment) {
		case Attachment.ToPortGroup on -> exits(on, addresses, state);
		case Attachment.ToLink cable -> layer2.arrival(cable.link(), cable.tag(), state)
				.map(place -> List.of(new Exit(byCable(end, cable.link()), place))).orElse(List.of());
		case Attachment.Nowhere nowhere -> List.of();
		};
	}

	private List<Exit> exits(Attachment.ToPortGroup on, Addresses addresses, StateOverlay state) {
		OptionalInt tag = Layer2.tag(on.group(), on.tag());
		List<Exit> exits = new ArrayList<>();
		if (tag.isEmpty()) {
			return exits;
		}
		for (ElementId uplink : uplinks.inOrder(on, addresses, state)) {
			Optional<PhysicalNic> nic = parts.nic(uplink);
			Optional<ElementId> link = nic.flatMap(PhysicalNic::link);
			List<PathHop> hops = new ArrayList<>();
			hops.add(PathHop.through(on.group().virtualSwitch()));
			hops.add(new PathHop(uplink, Direction.OUT, nic.flatMap(PhysicalNic::speed)));
			link.ifPresent(end -> hops.addAll(arriving(end)));
			layer2.arrival(link, tag.getAsInt(), state).ifPresent(place -> exits.add(new Exit(hops, place)));
		}
		return exits;
	}

	private List<PathHop> byCable(ElementId end, Optional<ElementId> link) {
		if (link.filter(end::equals).isPresent()) {
			return List.of(parts.pcAdapter(end).isPresent() ? unknownSpeed(end, Direction.OUT) : PathHop.through(end));
		}
		List<PathHop> hops = new ArrayList<>();
		if (endPoints.portal(end).isPresent() || endPoints.routerInterface(end).isPresent()) {
			hops.add(unknownSpeed(end, Direction.OUT));
		}
		link.ifPresent(other -> hops.addAll(arriving(other)));
		return hops;
	}

	/** What a cable leads to. */
	private List<PathHop> arriving(ElementId end) {
		return fabric.plug(end).map(plug -> entering(plug, false)).orElse(List.of());
	}

	private List<PathHop> joined(Exit exit, List<Fabric.Cable> cables, Optional<Exit> entry) {
		List<PathHop> hops = new ArrayList<>(exit.hops());
		for (Fabric.Cable cable : cables) {
			cable.near().port().ifPresent(port -> hops.add(new PathHop(port.id(), Direction.OUT, port.speed())));
			boolean fromVmnet = cable.near().network().flatMap(parts::vmnet).isPresent();
			hops.addAll(entering(cable.far(), fromVmnet));
		}
		if (entry.isPresent()) {
			List<PathHop> back = new ArrayList<>(entry.get().hops());
			Collections.reverse(back);
			back.stream().map(PathHop::turned).forEach(hops::add);
		}
		return withoutRepetition(hops);
	}

	/** A network without ports that both ends are on is passed once. */
	private static List<PathHop> withoutRepetition(List<PathHop> hops) {
		List<PathHop> once = new ArrayList<>();
		for (PathHop hop : hops) {
			if (once.isEmpty() || hop.direction() != Direction.THROUGH || !once.get(once.size() - 1).equals(hop)) {
				once.add(hop);
			}
		}
		return once;
	}

	/** What frames pass that come out of a cable. To a PC's adapter they come by its cable, or from a VMnet bridged to it. */
	private List<PathHop> entering(Fabric.Plug plug, boolean fromVmnet) {
		if (plug.port().isPresent()) {
			Optional<DataRate> speed = plug.port().get().speed();
			return List.of(new PathHop(plug.port().get().id(), Direction.IN, speed));
		}
		return plug.network().map(network -> parts.pcAdapter(network).isEmpty() ? PathHop.through(network)
				: unknownSpeed(network, fromVmnet ? Direction.OUT : Direction.IN)).map(List::of).orElse(List.of());
	}

	private static PathHop unknownSpeed(ElementId element, Direction direction) {
		return new PathHop(element, direction, Optional.empty());
	}
}
