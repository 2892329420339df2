/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Draws a network; the same for the same seed. Physical switches form a tree, as they do after spanning tree is done. */
final class RandomLan {

	/** The tags that are used. */
	static final List<Integer> TAGS = List.of(10, 20);

	private static final List<Integer> VLANS = List.of(0, 0, 10, 10, 20, Lan.GUEST_TAGS);

	private final Random random;
	private final List<Lan.Switch> switches = new ArrayList<>();
	private final List<Lan.Cable> cables = new ArrayList<>();
	private final List<Lan.Vmnet> vmnets;
	private final List<Lan.DistributedSwitch> distributed;
	private int nics;
	private int groups;

	private RandomLan(long seed) {
		random = new Random(seed);
		int size = random.nextInt(1, 4);
		for (int i = 0; i < size; i++) {
			Lan.Switch next = new Lan.Switch("switch" + i, new ArrayList<>());
			if (i > 0) {
				cables.add(cable(next, any(switches)));
			}
			switches.add(next);
		}
		vmnets = several(0, 2, i -> new Lan.Vmnet("VMnet" + i, random.nextBoolean() ? Optional.of(wall()) : Optional.empty()));
		distributed = several(0, 1, i -> distributed("dvs" + i));
	}

	static Lan of(long seed) {
		RandomLan lan = new RandomLan(seed);
		List<Lan.Host> hosts = lan.several(2, 3, i -> lan.host("esx0" + i));
		List<Lan.Array> arrays = lan.several(0, 2, i -> lan.array("array" + i, "192.168.20." + (30 + i)));
		return new Lan(lan.switches, lan.cables, lan.vmnets, lan.distributed, hosts, arrays);
	}

	private Lan.DistributedSwitch distributed(String name) {
		boolean bundled = random.nextInt(3) == 0;
		return new Lan.DistributedSwitch(name, bundled, several(1, 3, i -> distributed(group(name + "-pg" + i, 2, bundled))));
	}

	/** On distributed switches a port group may restrict the tags that guests use. */
	private Lan.Group distributed(Lan.Group group) {
		return group.vlan() == Lan.GUEST_TAGS && group.guestTag() != 0 && random.nextBoolean()
				? new Lan.Group(group.label(), group.vlan(), List.of(any(TAGS)), group.guestTag(), group.teaming()) : group;
	}

	private Lan.Array array(String name, String address) {
		return new Lan.Array(name, address, plug(), random.nextBoolean() ? any(TAGS) : 0);
	}

	private Lan.Cable cable(Lan.Switch one, Lan.Switch other) {
		int width = random.nextInt(3) == 0 ? 2 : 1;
		return new Lan.Cable(ports(one, width), ports(other, width));
	}

	/** New ports of a switch with like settings. */
	private List<Lan.Port> ports(Lan.Switch owner, int count) {
		Optional<Integer> untagged = random.nextInt(4) == 0 ? Optional.of(any(TAGS)) : Optional.empty();
		List<Integer> tagged = random.nextInt(5) == 0 ? List.of()
				: TAGS.stream().filter(tag -> !untagged.equals(Optional.of(tag)) && random.nextInt(6) > 0).toList();
		List<Lan.Port> ports = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ports.add(new Lan.Port(owner.name(), "p" + owner.ports().size(), untagged, tagged));
			owner.ports().add(ports.getLast());
		}
		return ports;
	}

	private Lan.Plug plug() {
		return vmnets.isEmpty() || random.nextInt(6) > 0 ? wall() : any(vmnets);
	}

	/** What somebody finds in the wall: a port of a switch of ours, or of somebody else's. */
	private Lan.Plug wall() {
		return random.nextInt(6) == 0 ? new Lan.Outside() : ports(any(switches), 1).getFirst();
	}

	private Lan.Host host(String name) {
		nics = 0;
		groups = 0;
		List<Lan.VirtualSwitch> own = new ArrayList<>(several(1, 2, i -> standard("vSwitch" + i)));
		distributed.stream().filter(each -> random.nextInt(4) > 0)
				.forEach(each -> own.add(new Lan.VirtualSwitch(each.name(), uplinks(each.bundled()), each.bundled(), each.groups())));
		return new Lan.Host(name, own);
	}

	private Lan.VirtualSwitch standard(String name) {
		boolean bundled = random.nextInt(5) == 0;
		List<Lan.Nic> uplinks = uplinks(bundled);
		return new Lan.VirtualSwitch(name, uplinks, bundled, several(1, 3, i -> group("pg" + groups++, uplinks.size(), bundled)));
	}

	private List<Lan.Nic> uplinks(boolean bundled) {
		return bundled ? ports(any(switches), 2).stream().map(this::nic).toList() : several(0, 2, i -> nic(plug()));
	}

	private Lan.Nic nic(Lan.Plug plug) {
		return new Lan.Nic("vmnic" + nics++, plug);
	}

	private Lan.Group group(String label, int uplinks, boolean bundled) {
		int vlan = any(VLANS);
		int guestTag = vlan == Lan.GUEST_TAGS && random.nextInt(3) > 0 ? any(TAGS) : 0;
		List<Integer> all = IntStream.range(0, uplinks).boxed().toList();
		return new Lan.Group(label, vlan, List.of(), guestTag, bundled ? new Lan.Teaming(all, List.of(), false) : teaming(all));
	}

	private Lan.Teaming teaming(List<Integer> uplinks) {
		boolean explicit = !uplinks.isEmpty() && random.nextInt(4) == 0;
		if (uplinks.size() < 2 || random.nextInt(3) > 0) {
			return new Lan.Teaming(uplinks, List.of(), explicit);
		}
		int active = any(uplinks);
		return new Lan.Teaming(List.of(active), random.nextBoolean() ? List.of(1 - active) : List.of(), explicit);
	}

	private <T> T any(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	private <T> List<T> several(int least, int most, IntFunction<T> one) {
		return IntStream.range(0, random.nextInt(least, most + 1)).mapToObj(one).toList();
	}
}
