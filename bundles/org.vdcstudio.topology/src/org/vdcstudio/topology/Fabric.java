/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/**
 * What forwards frames between others: physical switches VLAN by VLAN; VMnets, PC adapters and networks outside whatever the tag.
 * A place in it is a {@link Segment}: one of them and a VLAN; within a network without VLANs of its own, the tag on the wire.
 */
final class Fabric {

	private static final Plug OUTSIDE = new Plug(Optional.empty(), Optional.empty());

	private final NetworkParts parts;
	private final Liveness liveness;
	private final Map<ElementId, List<Cable>> cables = new HashMap<>();
	private final List<Cable> cablesOutside = new ArrayList<>();
	private final boolean followsMachines;
	private final Remembered initial = new Remembered(StateOverlay.INITIAL);
	private volatile Remembered latest = initial;

	/** One end of a cable: a network, at a port of it if it has ports; no network for the one outside the design. */
	record Plug(Optional<ElementId> network, Optional<PhysicalPort> port) {

		/** The tag that frames of a VLAN leave with, 0 for none; empty when they do not leave here. */
		OptionalInt tagOf(int vlan) {
			return port.isPresent() ? tagOf(port.get(), vlan) : OptionalInt.of(vlan);
		}

		/** The VLAN that frames with a tag arrive in; empty when they are dropped. */
		OptionalInt vlanOf(int tag) {
			return port.isPresent() ? Fabric.vlanOf(port.get(), tag) : OptionalInt.of(tag);
		}

		private static OptionalInt tagOf(PhysicalPort port, int vlan) {
			if (vlan == port.untaggedVlan()) {
				return OptionalInt.of(0);
			}
			return port.carries(vlan) ? OptionalInt.of(vlan) : OptionalInt.empty();
		}

		Optional<PathMtu> mtu() {
			return port.map(each -> new PathMtu(each.mtu(), each.id()));
		}

		Segment in(int vlan) {
			return new Segment(network, vlan);
		}
	}

	/** A cable, as seen from one of its ends. */
	record Cable(Plug near, Plug far) {

		Cable turned() {
			return new Cable(far, near);
		}

		/** The MTU of the smaller of its ends; empty when neither has one. */
		Optional<PathMtu> mtu() {
			return Layer2.smaller(near.mtu(), far.mtu());
		}

		/** Where frames of a VLAN of the near network come out; empty when one of the ends drops them. */
		Optional<Segment> cross(int vlan) {
			OptionalInt tag = near.tagOf(vlan);
			OptionalInt there = tag.isPresent() ? far.vlanOf(tag.getAsInt()) : tag;
			return there.isPresent() ? Optional.of(far.in(there.getAsInt())) : Optional.empty();
		}
	}

	/**
	 * Places between which frames pass.
	 *
	 * @param name    the place that stands for all
	 * @param members all of them
	 * @param loose   whether untagged frames leave for the network outside the design
	 */
	record Domain(Segment name, Set<Segment> members, boolean loose) {
	}

	/**
	 * How frames get to a place, by a shortest way.
	 *
	 * @param cable  the last cable; empty where the way begins
	 * @param before where that cable begins
	 * @param mtu    the smallest MTU on the way; empty when nothing on it has one
	 */
	record Arrival(Optional<Cable> cable, Segment before, Optional<PathMtu> mtu) {
	}

	/** What was found out about a state. */
	private record Remembered(StateOverlay state, Map<Segment, Domain> domains,
			Map<Segment, Map<Segment, Arrival>> arrivals) {

		Remembered(StateOverlay state) {
			this(state, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
		}
	}

	Fabric(DesignSnapshot snapshot, NetworkParts parts, Liveness liveness) {
		this.parts = parts;
		this.liveness = liveness;
		Set<ElementId> pluggedFromTheOtherEnd = new HashSet<>();
		for (PhysicalSwitch each : snapshot.physicalSwitches()) {
			for (PhysicalPort port : each.ports()) {
				port.link().ifPresent(end -> {
					plug(end).ifPresent(far -> connect(plug(port), far));
					pluggedFromTheOtherEnd.add(end);
				});
			}
		}
		for (WorkstationPc pc : snapshot.pcs()) {
			for (WorkstationPc.Adapter adapter : pc.adapters()) {
				if (adapter.link().isPresent() || !pluggedFromTheOtherEnd.contains(adapter.id())) {
					connect(network(adapter.id()), adapter.link().flatMap(this::plug).orElse(OUTSIDE));
				}
			}
			for (WorkstationPc.Vmnet vmnet : pc.vmnets()) {
				if (vmnet.mode() == VMnetMode.BRIDGED) {
					connect(network(vmnet.id()), vmnet.bridgedTo().flatMap(this::plug).orElse(OUTSIDE));
				}
			}
		}
		followsMachines = cables.keySet().stream().anyMatch(liveness::needsMachines);
	}

	private static Plug network(ElementId id) {
		return new Plug(Optional.of(id), Optional.empty());
	}

	private static Plug plug(PhysicalPort port) {
		return new Plug(Optional.of(port.physicalSwitch()), Optional.of(port));
	}

	/** The plug that a link leads to; empty for what forwards nothing. */
	Optional<Plug> plug(ElementId end) {
		Optional<PhysicalPort> port = parts.port(end);
		if (port.isPresent()) {
			return port.map(Fabric::plug);
		}
		boolean forwards = parts.vmnet(end).isPresent() || parts.pcAdapter(end).isPresent()
				|| parts.externalNetwork(end).isPresent();
		return forwards ? Optional.of(network(end)) : Optional.empty();
	}

	private void connect(Plug one, Plug other) {
		Cable cable = new Cable(one, other);
		cablesOf(one).add(cable);
		cablesOf(other).add(cable.turned());
	}

	private List<Cable> cablesOf(Plug plug) {
		return plug.network().isPresent() ? cables.computeIfAbsent(plug.network().get(), each -> new ArrayList<>())
				: cablesOutside;
	}

	/** The VLAN that a tagged or, with 0, untagged frame arrives in; empty when the port drops it, or answers it otherwise. */
	static OptionalInt vlanOf(PhysicalPort port, int tag) {
		if (tag == 0) {
			return OptionalInt.of(port.untaggedVlan());
		}
		return tag != port.untaggedVlan() && port.carries(tag) ? OptionalInt.of(tag) : OptionalInt.empty();
	}

	/** Whether both ends of a plug work. */
	boolean works(Plug plug, StateOverlay state) {
		return plug.port().map(PhysicalPort::id).or(plug::network).filter(end -> liveness.isDown(end, state)).isEmpty();
	}

	/** The working cables at a network; those of the network outside for none. */
	List<Cable> cables(Optional<ElementId> network, StateOverlay state) {
		List<Cable> all = network.isPresent() ? cables.getOrDefault(network.get(), List.of()) : cablesOutside;
		return all.stream().filter(cable -> works(cable.near(), state) && works(cable.far(), state)).toList();
	}

	/** Everywhere that frames get from a place. */
	Domain domain(Segment start, StateOverlay state) {
		Map<Segment, Domain> known = remembered(state).domains();
		@Nullable
		Domain domain = known.get(start);
		if (domain != null) {
			return domain;
		}
		Domain found = find(start, state);
		found.members().forEach(member -> known.put(member, found));
		return found;
	}

	/** The design as deployed is remembered for good, other states until the next. */
	private Remembered remembered(StateOverlay state) {
		if (isAlike(state, StateOverlay.INITIAL)) {
			return initial;
		}
		Remembered remembered = latest;
		if (!isAlike(remembered.state(), state)) {
			remembered = new Remembered(state);
			latest = remembered;
		}
		return remembered;
	}

	/** What VMs and hosts do makes no difference here, unless the design has one of them provide a part of the physical network. */
	private boolean isAlike(StateOverlay one, StateOverlay other) {
		return one == other || !followsMachines && one.worksLike(other);
	}

	private Domain find(Segment start, StateOverlay state) {
		Set<Segment> members = new LinkedHashSet<>();
		members.add(start);
		Deque<Segment> open = new ArrayDeque<>(members);
		boolean loose = false;
		while (!open.isEmpty()) {
			Segment here = open.remove();
			if (!here.isCertain()) {
				continue;
			}
			for (Cable cable : cables(here.network(), state)) {
				Optional<Segment> there = cable.cross(here.vlan());
				if (there.isPresent() && !there.get().isCertain()) {
					loose = true;
				} else if (there.isPresent() && members.add(there.get())) {
					open.add(there.get());
				}
			}
		}
		return new Domain(nameOf(members), members, loose);
	}

	/**
	 * How frames get from a place to each of its domain, by a shortest way; of several, the one whose cables the design says
	 * first. Within a place there is nothing to pass.
	 */
	Map<Segment, Arrival> arrivals(Segment from, StateOverlay state) {
		Map<Segment, Map<Segment, Arrival>> known = remembered(state).arrivals();
		@Nullable
		Map<Segment, Arrival> arrivals = known.get(from);
		if (arrivals == null) {
			arrivals = findArrivals(from, state);
			known.put(from, arrivals);
		}
		return arrivals;
	}

	private Map<Segment, Arrival> findArrivals(Segment from, StateOverlay state) {
		Map<Segment, Arrival> arrivals = new HashMap<>();
		Deque<Segment> open = new ArrayDeque<>();
		arrivals.put(from, new Arrival(Optional.empty(), from, Optional.empty()));
		open.add(from);
		while (!open.isEmpty()) {
			Segment here = open.remove();
			@Nullable
			Arrival known = arrivals.get(here);
			Optional<PathMtu> sofar = known == null ? Optional.empty() : known.mtu();
			for (Cable cable : cables(here.network(), state)) {
				Optional<Segment> there = cable.cross(here.vlan());
				if (there.isPresent() && there.get().isCertain() && arrivals.putIfAbsent(there.get(),
						new Arrival(Optional.of(cable), here, Layer2.smaller(sofar, cable.mtu()))) == null) {
					open.add(there.get());
				}
			}
		}
		return Map.copyOf(arrivals);
	}

	/** The cables of a shortest way between two places; none within one place, empty when there is no way. */
	Optional<List<Cable>> way(Segment from, Segment to, StateOverlay state) {
		Map<Segment, Arrival> arrivals = arrivals(from, state);
		List<Cable> cables = new ArrayList<>();
		Segment here = to;
		@Nullable
		Arrival arrival = arrivals.get(here);
		while (arrival != null && arrival.cable().isPresent()) {
			cables.add(0, arrival.cable().get());
			here = arrival.before();
			arrival = arrivals.get(here);
		}
		return arrival == null ? Optional.empty() : Optional.of(cables);
	}

	/** The network outside first, then what people would name a network by. */
	private Segment nameOf(Set<Segment> members) {
		return members.stream().min((a, b) -> {
			int byKind = Integer.compare(rank(a), rank(b));
			return byKind != 0 ? byKind : compare(a, b);
		}).orElseThrow();
	}

	private static int compare(Segment a, Segment b) {
		int byNetwork = a.network().isPresent() && b.network().isPresent() ? a.network().get().compareTo(b.network().get()) : 0;
		return byNetwork != 0 ? byNetwork : Integer.compare(a.vlan(), b.vlan());
	}

	private int rank(Segment segment) {
		if (segment.network().isEmpty()) {
			return 0;
		}
		ElementId network = segment.network().get();
		if (parts.externalNetwork(network).isPresent()) {
			return 1;
		}
		return parts.physicalSwitch(network).isPresent() ? 2 : parts.vmnet(network).isPresent() ? 3 : 4;
	}
}
