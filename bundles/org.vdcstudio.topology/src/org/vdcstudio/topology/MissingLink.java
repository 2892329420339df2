/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;

/** Finds what keeps two ends apart that do not hear each other. */
final class MissingLink {

	private final Layer2 layer2;
	private final NetworkParts parts;
	private final Teaming teaming;
	private final Fabric fabric;
	private final StateOverlay state;

	MissingLink(Layer2 layer2, NetworkParts parts, Teaming teaming, Fabric fabric, StateOverlay state) {
		this.layer2 = layer2;
		this.parts = parts;
		this.teaming = teaming;
		this.fabric = fabric;
		this.state = state;
	}

	/** Why two ends do not hear each other. */
	Connection between(Layer2.End end, Layer2.End other) {
		Optional<Evidence> missing = atEnd(end).or(() -> atEnd(other)).or(() -> onTheWay(end, other));
		Evidence found = missing.orElseGet(() -> new Evidence(end.name() + " and " + other.name(), segments(end) + "; " + segments(other)));
		return new Connection(Verdict.FAILS, "%s and %s are apart: %s, %s.".formatted(end.name(), other.name(), found.name(), found.value()),
				Optional.empty(), List.of(found));
	}

	private String segments(Layer2.End end) {
		return layer2.segments(end.attachment(), state).stream().map(Segment::toString).collect(Collectors.joining(", "));
	}

	/** What keeps an end from the network behind its own switch. */
	private Optional<Evidence> atEnd(Layer2.End end) {
		return switch (end.attachment()) {
		case Attachment.Nowhere nowhere -> Optional.of(nowhere.why());
		case Attachment.ToLink cable -> atPort(cable.link(), cable.tag());
		case Attachment.ToPortGroup on -> atPortGroup(on);
		};
	}

	private Optional<Evidence> atPortGroup(Attachment.ToPortGroup on) {
		OptionalInt tag = Layer2.tag(on.group(), on.tag());
		if (tag.isEmpty()) {
			return Optional.of(new Evidence(on.group().id().qualifiedName(), "drops what its guest tags with VLAN " + on.tag()));
		}
		List<ElementId> inUse = teaming.inUse(on.group().id(), state);
		if (inUse.isEmpty()) {
			return Optional.of(new Evidence(on.group().id().qualifiedName(), "no uplink in use that works"));
		}
		List<Evidence> blocked = new ArrayList<>();
		for (ElementId nic : inUse) {
			atPort(parts.nic(nic).flatMap(PhysicalNic::link), tag.getAsInt()).ifPresent(blocked::add);
		}
		return blocked.size() == inUse.size() ? blocked.stream().findFirst() : Optional.empty();
	}

	private Optional<Evidence> atPort(Optional<ElementId> link, int tag) {
		Optional<PhysicalPort> port = link.flatMap(parts::port);
		return port.isPresent() && Fabric.vlanOf(port.get(), tag).isEmpty() ? Optional.of(refused(port.get(), tag))
				: Optional.empty();
	}

	private static Evidence refused(PhysicalPort port, int vlan) {
		String carried = port.trunkVlans().isEmpty() ? "an access port of VLAN " + port.untaggedVlan()
				: "a trunk of VLAN " + port.trunkVlans().stream().map(Object::toString).collect(Collectors.joining(", "));
		if (vlan == port.untaggedVlan()) {
			return new Evidence("tag %d on %s".formatted(vlan, port.id()), "the VLAN that goes untagged there");
		}
		return new Evidence("VLAN %d is not trunked on %s".formatted(vlan, port.id()), carried);
	}

	/** Where the VLAN ends on the shortest row of cables between the two. */
	private Optional<Evidence> onTheWay(Layer2.End end, Layer2.End other) {
		List<Segment> goals = outsideOfSwitches(other);
		for (Segment start : outsideOfSwitches(end)) {
			for (Segment goal : goals) {
				Optional<List<Fabric.Cable>> row = row(start.network(), goal.network());
				if (row.isPresent()) {
					return Optional.of(along(row.get(), start, goal));
				}
				if (start.network().isPresent() && goal.network().isPresent()) {
					return Optional.of(new Evidence("%s and %s".formatted(start.network().get(), goal.network().get()),
							"nothing connects them"));
				}
			}
		}
		return Optional.empty();
	}

	private List<Segment> outsideOfSwitches(Layer2.End end) {
		return layer2.ways(end.attachment(), state).stream().map(Layer2.Way::place)
				.filter(place -> place.network().flatMap(parts::virtualSwitch).isEmpty()).toList();
	}

	private static Evidence along(List<Fabric.Cable> row, Segment start, Segment goal) {
		Segment here = start;
		for (Fabric.Cable cable : row) {
			int vlan = here.vlan();
			Optional<Segment> there = cable.cross(vlan);
			if (there.isEmpty()) {
				Fabric.Plug blocking = cable.near().tagOf(vlan).isEmpty() ? cable.near() : cable.far();
				return blocking.port().map(port -> refused(port, vlan))
						.orElseGet(() -> new Evidence(cable.near() + " to " + cable.far(), "VLAN " + vlan + " does not pass"));
			}
			here = there.get();
		}
		return new Evidence("VLAN %d and VLAN %d".formatted(here.vlan(), goal.vlan()), "different ones");
	}

	/** The shortest row of working cables from one network to another, whatever VLANs they carry. */
	private Optional<List<Fabric.Cable>> row(Optional<ElementId> from, Optional<ElementId> to) {
		Map<Optional<ElementId>, List<Fabric.Cable>> rows = new HashMap<>();
		Deque<Optional<ElementId>> open = new ArrayDeque<>();
		rows.put(from, List.of());
		open.add(from);
		while (!open.isEmpty() && !rows.containsKey(to)) {
			Optional<ElementId> here = open.remove();
			List<Fabric.Cable> row = rows.getOrDefault(here, List.of());
			for (Fabric.Cable cable : fabric.cables(here, state)) {
				Optional<ElementId> there = cable.far().network();
				if (!rows.containsKey(there)) {
					List<Fabric.Cable> longer = new ArrayList<>(row);
					longer.add(cable);
					rows.put(there, longer);
					open.add(there);
				}
			}
		}
		@Nullable
		List<Fabric.Cable> found = rows.get(to);
		return Optional.ofNullable(found);
	}
}
