/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.Segment;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Subnet;

/**
 * Tells in which IP networks something stands that is plugged in: what those around it and the address plan say, whether or not it
 * has an address itself. Made for few questions about one state of a design.
 */
public final class LocalNetworks {

	private final Topology topology;
	private final List<NetworkEnd> ends;

	/** The networks of a design. */
	public LocalNetworks(Topology topology) {
		this.topology = topology;
		ends = NetworkEnd.of(topology.snapshot());
	}

	/**
	 * The networks that an end may have its address in, the most likely first: that of those on the same segment and on a port group
	 * of the same name; the subnets of its VLAN; the networks of all others on its segment. When nothing is known of its segment,
	 * those of port groups of the same name.
	 */
	public List<LocalNetwork> of(ElementId end) {
		Set<Segment> segments = certain(end);
		String label = ends.stream().filter(each -> each.id().equals(end)).map(NetworkEnd::label).findFirst().orElse("");
		List<NetworkEnd> others = ends.stream().filter(each -> each.prefix().isPresent() && !each.id().equals(end)).toList();
		List<NetworkEnd> near = others.stream().filter(each -> shares(segments, each.id())).toList();
		Map<Ipv4Prefix, LocalNetwork> found = new LinkedHashMap<>();
		add(near.stream().filter(each -> isLike(each, label, end)).toList(), found);
		addSubnets(segments, near, found);
		add(near, found);
		addVmnets(segments, near, found);
		if (found.isEmpty() && !label.isEmpty()) {
			add(others.stream().filter(each -> isLike(each, label, end)).toList(), found);
		}
		return List.copyOf(found.values());
	}

	/** Everything with an address that shares a segment with an end for certain, itself not among them. */
	public List<NetworkEnd> neighbours(ElementId end) {
		Set<Segment> segments = certain(end);
		return ends.stream().filter(each -> each.address().isPresent() && !each.id().equals(end) && shares(segments, each.id())).toList();
	}

	private Set<Segment> certain(ElementId end) {
		return topology.layer2().segments(end).stream().filter(Segment::isCertain).collect(Collectors.toSet());
	}

	private boolean shares(Set<Segment> segments, ElementId other) {
		return !segments.isEmpty() && topology.layer2().segments(other).stream().anyMatch(segments::contains);
	}

	/** On a port group of that name, or plugged in itself as the other is. */
	private static boolean isLike(NetworkEnd other, String label, ElementId end) {
		return other.label().equals(label) && other.id().kind().equals(end.kind());
	}

	/** The network that most of them are in first. */
	private static void add(List<NetworkEnd> present, Map<Ipv4Prefix, LocalNetwork> found) {
		Map<Ipv4Prefix, List<NetworkEnd>> byNetwork = new LinkedHashMap<>();
		for (NetworkEnd each : present) {
			each.prefix().ifPresent(prefix -> byNetwork.computeIfAbsent(prefix, key -> new ArrayList<>()).add(each));
		}
		byNetwork.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<Ipv4Prefix, List<NetworkEnd>> each) -> each.getValue().size()).reversed())
				.forEach(each -> found.putIfAbsent(each.getKey(), new LocalNetwork(each.getKey(),
						"network of %s".formatted(each.getValue().getFirst().id()), addresses(each.getValue()))));
	}

	private void addSubnets(Set<Segment> segments, List<NetworkEnd> near, Map<Ipv4Prefix, LocalNetwork> found) {
		for (Subnet subnet : topology.snapshot().subnets()) {
			int vlan = subnet.vlan().value().map(VlanId::number).orElse(0);
			if (vlan != 0 && subnet.prefix().value().isPresent() && segments.stream().anyMatch(each -> each.vlan() == vlan)) {
				Ipv4Prefix prefix = subnet.prefix().value().get();
				found.putIfAbsent(prefix, new LocalNetwork(prefix, "subnet %s has VLAN %d".formatted(subnet.id(), vlan),
						addresses(near.stream().filter(each -> each.prefix().filter(prefix::equals).isPresent()).toList())));
			}
		}
	}

	private void addVmnets(Set<Segment> segments, List<NetworkEnd> near, Map<Ipv4Prefix, LocalNetwork> found) {
		Set<ElementId> networks = segments.stream().flatMap(each -> each.network().stream()).collect(Collectors.toSet());
		topology.snapshot().pcs().stream().flatMap(pc -> pc.vmnets().stream()).filter(vmnet -> networks.contains(vmnet.id()))
				.forEach(vmnet -> vmnet.subnet().value().ifPresent(prefix -> found.putIfAbsent(prefix,
						new LocalNetwork(prefix, "subnet of %s".formatted(vmnet.id()), addresses(near)))));
	}

	private static List<Ipv4Address> addresses(List<NetworkEnd> ends) {
		return ends.stream().flatMap(each -> each.address().stream()).toList();
	}
}
