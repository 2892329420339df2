/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The configuration of an Open vSwitch: bridges, ports on them and cables between them. */
final class Bridges {

	/** A port that carries the frames of all VLANs and leaves their tags as they are. */
	static final List<String> TRUNK = List.of("vlan_mode=trunk");

	/** The same; protected ports of a bridge do not forward to each other. */
	static final List<String> PROTECTED_TRUNK = List.of("vlan_mode=trunk", "protected=true");

	private final List<String> commands = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private int ports;

	/** A port of a bridge. */
	record Port(String bridge, String name) {
	}

	/** A port for devices that send and receive untagged frames; 0 for frames that are in no VLAN. */
	static List<String> access(int vlan) {
		return List.of("vlan_mode=access", "tag=" + vlan);
	}

	/** A port for the frames of some VLANs, which have tags, and of one VLAN, which have none. */
	static List<String> trunk(int untagged, List<Integer> tagged) {
		return List.of("vlan_mode=native-untagged", "tag=" + untagged, trunks(tagged));
	}

	/** A port for the frames of some VLANs, which have tags. */
	static List<String> trunk(List<Integer> tagged) {
		return List.of("vlan_mode=trunk", trunks(tagged));
	}

	private static String trunks(List<Integer> tagged) {
		return "trunks=" + tagged.stream().map(Object::toString).collect(Collectors.joining(","));
	}

	/** A new bridge; forwards frames by the addresses it has learned, which are none, so it floods them. */
	String add() {
		String bridge = "b" + names.size();
		names.add(bridge);
		command("add-br", bridge);
		command("set", "bridge", bridge, "datapath_type=dummy", "fail_mode=standalone", "mcast_snooping_enable=false");
		return bridge;
	}

	/** A new port of a bridge. */
	Port port(String bridge, List<String> settings) {
		String name = "p" + ports++;
		command("add-port", bridge, name);
		command("set", "port", name);
		commands.addAll(settings);
		return new Port(bridge, name);
	}

	/** A cable between new ports of two bridges. */
	void connect(String bridge, List<String> settings, String other, List<String> otherSettings) {
		Port end = port(bridge, settings);
		Port otherEnd = port(other, otherSettings);
		patch(end, otherEnd);
		patch(otherEnd, end);
	}

	private void patch(Port end, Port peer) {
		command("set", "interface", end.name(), "type=patch", "options:peer=" + peer.name());
	}

	private void command(String... words) {
		commands.add("--");
		commands.addAll(List.of(words));
	}

	/** As commands of {@code ovs-vsctl}. */
	List<String> commands() {
		return commands;
	}

	/** The names of the bridges. */
	List<String> names() {
		return names;
	}
}
