/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.stream.Collectors;

/** Writes a network as a design. */
final class LanAsDesign {

	private LanAsDesign() {
	}

	static String write(Lan lan) {
		StringBuilder text = new StringBuilder("datacenter Lab {\n\tworkstation PC {\n\t\tadapter Ethernet { }\n");
		lan.vmnets().forEach(vmnet -> text.append("\t\tvmnet %s { mode %s }%n".formatted(vmnet.name(),
				vmnet.bridged() ? "bridged bridge PC.Ethernet" : "host-only")));
		text.append("\t}\n");
		lan.hosts().forEach(host -> write(host, text));
		return text.append("}\n").toString();
	}

	private static void write(Lan.Host host, StringBuilder text) {
		text.append("\thost %s {%n".formatted(host.name()));
		host.switches().forEach(each -> each.uplinks().forEach(nic -> text.append(
				"\t\tnic %s { %s }%n".formatted(nic.name(), nic.vmnet().map(vmnet -> "connect PC." + vmnet).orElse("")))));
		host.switches().forEach(each -> write(each, text));
		text.append("\t}\n");
	}

	private static void write(Lan.VSwitch vSwitch, StringBuilder text) {
		text.append("\t\tvswitch %s {".formatted(vSwitch.name()));
		if (!vSwitch.uplinks().isEmpty()) {
			text.append(vSwitch.uplinks().stream().map(Lan.Nic::name).collect(Collectors.joining(" ", " uplinks ", "")));
		}
		vSwitch.groups().forEach(group -> text.append(" portgroup %s { vlan %d }".formatted(group.label(), group.vlan())));
		text.append(" }\n");
	}
}
