/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Configures an Open vSwitch like the devices of a network.
 *
 * <p>
 * A physical switch, a VMnet and the network outside are a bridge each, a LAG is one cable. A virtual switch decides for each port
 * group where its frames go, so it is several bridges: one for each port group, one for each uplink, and one through which port
 * groups reach each other. Ports between them are protected wherever a virtual switch does not forward: from uplink to uplink, and
 * from one port group through an uplink to another. What tags its frames itself is a bridge of its own.
 */
final class LanAsBridges {

	private final Set<Lan.Element> failed;
	private final List<String> settingsOutside;
	private final Bridges bridges = new Bridges();
	private final String outside = bridges.add();
	private final Map<String, String> networks = new HashMap<>();
	private final Map<Bridges.Port, Lan.Station> stations = new HashMap<>();

	/**
	 * The network in a state.
	 *
	 * @param failed          the parts that have failed
	 * @param settingsOutside which frames the network outside passes on
	 */
	LanAsBridges(Lan lan, Set<Lan.Element> failed, List<String> settingsOutside) {
		this.failed = failed;
		this.settingsOutside = settingsOutside;
		lan.switches().forEach(each -> networks.put(each.name(), bridges.add()));
		lan.cables().forEach(this::connect);
		lan.vmnets().forEach(vmnet -> networks.put(vmnet.name(), bridges.add()));
		lan.vmnets().stream().filter(this::works)
				.forEach(vmnet -> vmnet.bridged().filter(this::works).ifPresent(plug -> connect(vmnet, plug)));
		lan.hosts().forEach(host -> host.switches().forEach(each -> add(host, each)));
		lan.arrays().forEach(this::add);
	}

	private void connect(Lan.Cable cable) {
		IntStream.range(0, cable.ends().size()).filter(i -> works(cable.ends().get(i)) && works(cable.otherEnds().get(i))).limit(1)
				.forEach(i -> connect(cable.ends().get(i), cable.otherEnds().get(i)));
	}

	private void connect(Lan.Plug one, Lan.Plug other) {
		bridges.connect(bridge(one), settings(one), bridge(other), settings(other));
	}

	private boolean works(Lan.Plug plug) {
		return switch (plug) {
		case Lan.Port port -> !failed.contains(Lan.part(port)) && !failed.contains(new Lan.Element("PhysicalSwitch", port.owner()));
		case Lan.Vmnet vmnet -> !failed.contains(Lan.part(vmnet));
		case Lan.Outside somewhere -> true;
		};
	}

	private void add(Lan.Host host, Lan.VirtualSwitch virtualSwitch) {
		String inside = bridges.add();
		List<Lan.Nic> working = virtualSwitch.uplinks().stream()
				.filter(nic -> works(nic.plug()) && !failed.contains(Lan.part(host, nic))).toList();
		Map<Integer, String> uplinks = new TreeMap<>();
		working.stream().limit(virtualSwitch.bundled() ? 1 : working.size())
				.forEach(nic -> uplinks.put(virtualSwitch.uplinks().indexOf(nic), uplink(nic)));
		for (Lan.Group group : virtualSwitch.groups()) {
			String ports = bridges.add();
			stations.put(station(ports, group), new Lan.Vm(host, virtualSwitch, group));
			bridges.connect(ports, Bridges.PROTECTED_TRUNK, inside, Bridges.TRUNK);
			for (int position : group.teaming().used(uplinks::containsKey)) {
				bridges.connect(ports, Bridges.PROTECTED_TRUNK, Objects.requireNonNull(uplinks.get(position)), Bridges.PROTECTED_TRUNK);
			}
		}
	}

	private String uplink(Lan.Nic nic) {
		String uplink = bridges.add();
		bridges.connect(uplink, Bridges.TRUNK, bridge(nic.plug()), settings(nic.plug()));
		return uplink;
	}

	private Bridges.Port station(String ports, Lan.Group group) {
		if (group.vlan() != Lan.GUEST_TAGS) {
			return bridges.port(ports, Bridges.access(group.vlan()));
		}
		String guest = bridges.add();
		bridges.connect(guest, Bridges.TRUNK, ports, group.passed().isEmpty() ? Bridges.TRUNK : Bridges.trunk(group.passed()));
		return bridges.port(guest, Bridges.access(group.guestTag()));
	}

	private void add(Lan.Array array) {
		String portal = bridges.add();
		stations.put(bridges.port(portal, Bridges.access(array.tag())), array);
		if (works(array.plug())) {
			bridges.connect(portal, Bridges.TRUNK, bridge(array.plug()), settings(array.plug()));
		}
	}

	private String bridge(Lan.Plug plug) {
		return switch (plug) {
		case Lan.Port port -> network(port.owner());
		case Lan.Vmnet vmnet -> network(vmnet.name());
		case Lan.Outside somewhere -> outside;
		};
	}

	private String network(String name) {
		@Nullable
		String bridge = networks.get(name);
		if (bridge == null) {
			throw new IllegalArgumentException("There is no network " + name);
		}
		return bridge;
	}

	private List<String> settings(Lan.Plug plug) {
		return switch (plug) {
		case Lan.Port port when port.tagged().isEmpty() -> Bridges.access(port.vlan().orElse(1));
		case Lan.Port port -> Bridges.trunk(port.vlan().orElse(1), port.tagged());
		case Lan.Vmnet vmnet -> Bridges.TRUNK;
		case Lan.Outside somewhere -> settingsOutside;
		};
	}

	/** The configuration. */
	Bridges bridges() {
		return bridges;
	}

	/** The ports of the stations. */
	Map<Bridges.Port, Lan.Station> stations() {
		return stations;
	}
}
