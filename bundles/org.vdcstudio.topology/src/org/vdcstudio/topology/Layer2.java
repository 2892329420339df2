/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * Which ends are on one layer-2 segment.
 *
 * <p>
 * An end is a port group, a VMkernel adapter, a physical NIC, a NIC of a VM or lab VM, a portal, a router interface, a DNS server,
 * a vCenter Server, or anything that can be plugged into. A port group reaches its own switch, and through the NICs it has in use
 * what they are plugged into. From there frames go on from switch to switch in every VLAN that both ends of a cable carry; VMnets
 * and networks outside pass them on whatever their tag. A virtual switch never passes frames from one uplink to another. What is
 * plugged into nothing, and bridged VMnets of which the design does not say more, lead to the network outside the design.
 *
 * <p>
 * Immutable; usable from any thread.
 */
public final class Layer2 {

	private final NetworkParts parts;
	private final Teaming teaming;
	private final Liveness liveness;
	private final Fabric fabric;
	private final EndPoints endPoints;
	private final Map<ElementId, Set<Segment>> segmentsAtStart = new ConcurrentHashMap<>();
	private final Map<ElementId, Boolean> uplinksAtStart = new ConcurrentHashMap<>();

	Layer2(NetworkParts parts, Teaming teaming, Liveness liveness, Fabric fabric, EndPoints endPoints) {
		this.parts = parts;
		this.teaming = teaming;
		this.liveness = liveness;
		this.fabric = fabric;
		this.endPoints = endPoints;
	}

	/**
	 * A way out of an end.
	 *
	 * @param place  where its frames come to first
	 * @param bounds the MTUs of what they passed before
	 */
	record Way(Segment place, List<PathMtu> bounds) {
	}

	/** The port group with this id. */
	public Optional<PortGroup> portGroup(ElementId id) {
		return parts.portGroup(id);
	}

	/** The virtual switch with this id. */
	public Optional<VirtualSwitch> virtualSwitch(ElementId id) {
		return parts.virtualSwitch(id);
	}

	/** The VMkernel adapter with this id. */
	public Optional<VmkernelAdapter> vmkernelAdapter(ElementId id) {
		return parts.vmkernelAdapter(id);
	}

	/** The physical NIC with this id. */
	public Optional<PhysicalNic> nic(ElementId id) {
		return parts.nic(id);
	}

	/** The segments of an end in the design as deployed. */
	public Set<Segment> segments(ElementId end) {
		return segments(end, StateOverlay.INITIAL);
	}

	/** The segments of an end: first that of its own virtual switch, if any, then those further on; none when it is dead. */
	public Set<Segment> segments(ElementId end, StateOverlay state) {
		if (state == StateOverlay.INITIAL) {
			return segmentsAtStart.computeIfAbsent(end, id -> segments(endPoints.attachment(id, state), state));
		}
		return segments(endPoints.attachment(end, state), state);
	}

	Set<Segment> segments(Attachment end, StateOverlay state) {
		Set<Segment> segments = new LinkedHashSet<>();
		for (Way way : ways(end, state)) {
			add(way.place(), state, segments);
		}
		return Collections.unmodifiableSet(segments);
	}

	/**
	 * The segments that a device plugged into {@code link} is on.
	 *
	 * @param link anything that can be plugged into; empty for the network outside the design
	 * @param vlan the VLAN it tags its frames with, 0 for none
	 */
	public Set<Segment> behind(Optional<ElementId> link, int vlan, StateOverlay state) {
		Set<Segment> segments = new LinkedHashSet<>();
		arrival(link, vlan, state).ifPresent(place -> add(place, state, segments));
		return segments;
	}

	/** A segment that two ends share, one that is certain if there is one. */
	public Optional<Segment> shared(ElementId end, ElementId other, StateOverlay state) {
		return shared(segments(end, state), segments(other, state));
	}

	/** Whether two ends hear each other, and if not, why. */
	public Connection connection(ElementId end, ElementId other, StateOverlay state) {
		return connection(new End(end.qualifiedName(), endPoints.attachment(end, state)),
				new End(other.qualifiedName(), endPoints.attachment(other, state)), state);
	}

	/**
	 * Something that is attached to the network.
	 *
	 * @param name what it is called
	 */
	record End(String name, Attachment attachment) {
	}

	Connection connection(End end, End other, StateOverlay state) {
		Set<Segment> segments = segments(end.attachment(), state);
		Set<Segment> others = segments(other.attachment(), state);
		Optional<Segment> shared = shared(segments, others);
		if (shared.filter(Segment::isCertain).isPresent()) {
			return new Connection(Verdict.HOLDS, "%s and %s are on %s.".formatted(end.name(), other.name(), shared.get()), shared,
					List.of());
		}
		if (shared.isPresent()
				|| mayMeetOutside(places(ways(end.attachment(), state), state), places(ways(other.attachment(), state), state))) {
			return new Connection(Verdict.UNKNOWN,
					"The design does not show all of the network between %s and %s.".formatted(end.name(), other.name()),
					Optional.empty(), List.of());
		}
		return new MissingLink(this, parts, teaming, fabric, state).between(end, other);
	}

	/** The smallest MTU on the way between two ends, without those of the ends; empty when nothing known bounds it. */
	Optional<PathMtu> mtu(ElementId end, ElementId other, StateOverlay state) {
		Optional<PathMtu> smallest = Optional.empty();
		for (Way way : ways(end, state)) {
			for (Way back : ways(other, state)) {
				Optional<PathMtu> bound = mtu(way, back, state);
				smallest = smaller(smallest, bound);
			}
		}
		return smallest;
	}

	private Optional<PathMtu> mtu(Way way, Way back, StateOverlay state) {
		Optional<PathMtu> between = Optional.empty();
		if (!way.place().equals(back.place())) {
			Fabric.@Nullable Arrival known = fabric.arrivals(way.place(), state).get(back.place());
			if (known == null && (isInside(way) || isInside(back) || !mayMeetOutside(places(List.of(way), state), places(List.of(back), state)))) {
				return Optional.empty();
			}
			between = known == null ? between : known.mtu();
		}
		return Stream.concat(Stream.concat(way.bounds().stream(), between.stream()), back.bounds().stream())
				.reduce(PathMtu::min);
	}

	/** Whether a way ends within its host. */
	private boolean isInside(Way way) {
		return way.place().network().flatMap(parts::virtualSwitch).isPresent();
	}

	static Optional<PathMtu> smaller(Optional<PathMtu> a, Optional<PathMtu> b) {
		return a.isPresent() && b.isPresent() ? Optional.of(a.get().min(b.get())) : a.or(() -> b);
	}

	/** Whether frames leave the host: some NIC that the port group has in use is plugged into something that works. */
	public boolean hasUplink(ElementId portGroup, StateOverlay state) {
		if (state == StateOverlay.INITIAL) {
			return uplinksAtStart.computeIfAbsent(portGroup, id -> findUplink(id, state));
		}
		return findUplink(portGroup, state);
	}

	private boolean findUplink(ElementId portGroup, StateOverlay state) {
		return parts.portGroup(portGroup).filter(group -> !liveness.isDown(group, state)).isPresent()
				&& !teaming.inUse(portGroup, state).isEmpty();
	}

	/** The ways out of an end. */
	List<Way> ways(ElementId end, StateOverlay state) {
		return ways(endPoints.attachment(end, state), state);
	}

	List<Way> ways(Attachment end, StateOverlay state) {
		return switch (end) {
		case Attachment.ToPortGroup on -> ways(on, state);
		case Attachment.ToLink cable -> arrival(cable.link(), cable.tag(), state)
				.map(place -> List.of(new Way(place, bounds(cable.link())))).orElse(List.of());
		case Attachment.Nowhere nowhere -> List.of();
		};
	}

	private List<Way> ways(Attachment.ToPortGroup on, StateOverlay state) {
		PortGroup group = on.group();
		OptionalInt tag = tag(group, on.tag());
		Optional<VirtualSwitch> owner = parts.virtualSwitch(group.virtualSwitch());
		if (tag.isEmpty() || owner.isEmpty() || liveness.isDown(group, state)) {
			return List.of();
		}
		int vlan = tag.getAsInt();
		PathMtu ownMtu = new PathMtu(owner.get().mtu(), owner.get().id());
		List<Way> ways = new ArrayList<>();
		ways.add(new Way(Segment.of(group.virtualSwitch(), vlan), List.of(ownMtu)));
		for (ElementId uplink : teaming.team(group).map(team -> teaming.inUse(team, state)).orElse(List.of())) {
			Optional<ElementId> link = parts.nic(uplink).flatMap(PhysicalNic::link);
			arrival(link, vlan, state).ifPresent(place -> {
				List<PathMtu> bounds = new ArrayList<>(bounds(link));
				bounds.add(0, ownMtu);
				ways.add(new Way(place, bounds));
			});
		}
		return ways;
	}

	/** The VLAN of frames on the switch; empty when the port group drops what its guest tags. */
	static OptionalInt tag(PortGroup group, int guestTag) {
		if (!group.isTrunk()) {
			return guestTag == 0 ? OptionalInt.of(group.vlan()) : OptionalInt.empty();
		}
		boolean passes = guestTag == 0 || group.trunkVlans().isEmpty()
				|| group.trunkVlans().stream().anyMatch(range -> range.value().filter(each -> each.contains(guestTag)).isPresent());
		return passes ? OptionalInt.of(guestTag) : OptionalInt.empty();
	}

	private List<PathMtu> bounds(Optional<ElementId> link) {
		return link.flatMap(parts::port).map(port -> List.of(new PathMtu(port.mtu(), port.id()))).orElse(List.of());
	}

	/** The place that frames come to first which leave by a cable; empty when they are dropped there. */
	Optional<Segment> arrival(Optional<ElementId> link, int tag, StateOverlay state) {
		if (link.isEmpty()) {
			return Optional.of(Segment.outside(tag));
		}
		if (liveness.isDown(link.get(), state)) {
			return Optional.empty();
		}
		Optional<Fabric.Plug> plug = fabric.plug(link.get());
		if (plug.isEmpty()) {
			return Optional.of(Segment.outside(tag));
		}
		OptionalInt vlan = plug.get().vlanOf(tag);
		return vlan.isPresent() ? Optional.of(plug.get().in(vlan.getAsInt())) : Optional.empty();
	}

	private void add(Segment place, StateOverlay state, Set<Segment> segments) {
		if (place.network().flatMap(parts::virtualSwitch).isPresent()) {
			segments.add(place);
			return;
		}
		Fabric.Domain domain = fabric.domain(place, state);
		segments.add(domain.name());
		if (domain.loose()) {
			segments.add(Segment.outside(0));
		}
	}

	/** Every network that frames of an end get to: switches, VMnets, PC adapters, networks outside. */
	Set<ElementId> networks(ElementId end, StateOverlay state) {
		Set<ElementId> networks = new LinkedHashSet<>();
		for (Way way : ways(end, state)) {
			fabric.domain(way.place(), state).members().forEach(member -> member.network().ifPresent(networks::add));
		}
		return networks;
	}

	/** Whether the two may be connected by what the design does not show. */
	private boolean mayMeetOutside(Set<Segment> places, Set<Segment> others) {
		return isLooseNear(places, others) || isLooseNear(others, places);
	}

	private boolean isLooseNear(Set<Segment> places, Set<Segment> others) {
		return places.stream().filter(place -> place.network().isEmpty())
				.anyMatch(loose -> others.stream().anyMatch(other -> mayLeadTo(loose, other)));
	}

	private boolean mayLeadTo(Segment loose, Segment other) {
		boolean open = other.network()
				.map(network -> parts.physicalSwitch(network).isPresent() || parts.externalNetwork(network).isPresent())
				.orElse(true);
		return open && (loose.vlan() == 0 || other.vlan() == 0 || loose.vlan() == other.vlan());
	}

	/** Everywhere that frames get from the ways out of an end. */
	private Set<Segment> places(List<Way> ways, StateOverlay state) {
		Set<Segment> places = new LinkedHashSet<>();
		for (Way way : ways) {
			Fabric.Domain domain = fabric.domain(way.place(), state);
			places.addAll(domain.members());
			if (domain.loose()) {
				places.add(Segment.outside(0));
			}
		}
		return places;
	}

	static Optional<Segment> shared(Set<Segment> segments, Set<Segment> others) {
		Optional<Segment> uncertain = Optional.empty();
		for (Segment segment : segments) {
			if (others.contains(segment)) {
				if (segment.isCertain()) {
					return Optional.of(segment);
				}
				uncertain = Optional.of(segment);
			}
		}
		return uncertain;
	}
}
