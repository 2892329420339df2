/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vdcstudio.topology.snapshot.ElementId;

/** A network of switches, hosts and routers, made from a seed, that can be written with or without some of its parts. */
final class RandomNetwork {

	private static final List<Integer> VLANS = List.of(0, 10, 20, 30);

	private final List<Cable> cables = new ArrayList<>();
	private final List<Host> hosts = new ArrayList<>();
	private final List<Integer> nativeVlans = new ArrayList<>();
	private final List<Integer> routed = new ArrayList<>();
	private final boolean filters;

	/** A cable between two switches, with the VLANs that each end carries. */
	private record Cable(int number, int from, String fromVlans, int to, String toVlans) {

		String port() {
			return "sw%d.up%d".formatted(from, number);
		}
	}

	private record Nic(String name, int plug, String vlans) {
	}

	private record Host(String name, boolean distributed, List<Nic> nics) {
	}

	RandomNetwork(int seed) {
		Random random = new Random(seed);
		int switches = 2 + random.nextInt(3);
		IntStream.range(0, switches).forEach(each -> nativeVlans.add(random.nextInt(3) == 0 ? 10 : 1));
		for (int i = 0; i < switches + 1; i++) {
			cables.add(new Cable(i, random.nextInt(switches), vlans(random), random.nextInt(switches), vlans(random)));
		}
		for (int i = 1; i <= 4; i++) {
			List<Nic> nics = new ArrayList<>();
			for (int n = random.nextInt(3); n >= 0; n--) {
				nics.add(new Nic("vmnic" + n, random.nextInt(switches + 2), vlans(random)));
			}
			hosts.add(new Host("esx" + i, random.nextBoolean(), nics));
		}
		routed.add(random.nextInt(switches));
		filters = random.nextInt(4) == 0;
	}

	private static String vlans(Random random) {
		return VLANS.stream().filter(vlan -> vlan > 0 && random.nextInt(4) > 0).map(Object::toString)
				.collect(Collectors.joining(" "));
	}

	/** Parts that can fail, and that the design can be written without. */
	List<ElementId> removable() {
		List<ElementId> parts = new ArrayList<>();
		cables.forEach(cable -> parts.add(new ElementId("PhysicalPort", cable.port())));
		hosts.forEach(host -> host.nics()
				.forEach(nic -> parts.add(new ElementId("PhysicalNic", host.name() + '.' + nic.name()))));
		return parts;
	}

	/** Parts that can fail. */
	List<ElementId> parts() {
		List<ElementId> parts = new ArrayList<>(removable());
		IntStream.range(0, nativeVlans.size()).forEach(i -> parts.add(new ElementId("PhysicalSwitch", "sw" + i)));
		hosts.forEach(host -> parts.add(Designs.host(host.name())));
		parts.add(new ElementId("WorkstationPc", "PC"));
		parts.add(new ElementId("Router", "r"));
		return parts;
	}

	/** The VMkernel adapters and VM NICs. */
	List<ElementId> ends() {
		List<ElementId> ends = new ArrayList<>();
		for (Host host : hosts) {
			VLANS.forEach(vlan -> ends.add(new ElementId("VMkernelAdapter", "%s.vmk%d".formatted(host.name(), vlan))));
			ends.add(new ElementId("VirtualNic", "vm-%s.tagging".formatted(host.name())));
		}
		return ends;
	}

	/** The design without some removable parts. */
	String text(Set<ElementId> without) {
		Set<String> names = without.stream().map(ElementId::qualifiedName).collect(Collectors.toSet());
		StringBuilder text = new StringBuilder("datacenter Lab {\n");
		text.append("workstation PC { adapter E { } vmnet VMnet0 { mode bridged bridge PC.E } }\n");
		for (int i = 0; i < nativeVlans.size(); i++) {
			appendSwitch(text, i, names);
		}
		text.append("distributed-switch dvs {");
		IntStream.range(0, 3).forEach(n -> text.append(" uplink up" + n));
		VLANS.forEach(vlan -> text.append(" portgroup VLAN%d { vlan %d }".formatted(vlan, vlan)));
		text.append(" portgroup Trunk { trunk 10..20 } }\n");
		text.append("router r {\n");
		VLANS.stream().filter(vlan -> vlan > 0).forEach(vlan -> text.append(
				"interface i%d { address 10.0.%d.254/24 vlan %d connect sw%d.router }%n".formatted(vlan, vlan, vlan, routed.get(0))));
		text.append(filters ? "deny any from 10.0.10.0/24\npermit any\n}\n" : "}\n");
		for (int i = 0; i < hosts.size(); i++) {
			append(text, hosts.get(i), i + 1, names);
		}
		return text.append("}\n").toString();
	}

	private void appendSwitch(StringBuilder text, int number, Set<String> without) {
		text.append("switch sw%d {%n port router { trunk 10 20 30 }%n".formatted(number));
		for (Cable cable : cables) {
			if (cable.to() == number) {
				text.append(" port down%d { %s access-vlan %d }%n".formatted(cable.number(), trunk(cable.toVlans()), nativeVlans.get(number)));
			}
			if (cable.from() == number) {
				String link = without.contains(cable.port()) ? "" : "connect sw%d.down%d".formatted(cable.to(), cable.number());
				text.append(" port up%d { %s access-vlan %d %s }%n".formatted(cable.number(), trunk(cable.fromVlans()),
						nativeVlans.get(number), link));
			}
		}
		for (Host host : hosts) {
			for (Nic nic : host.nics()) {
				if (nic.plug() == number) {
					text.append(" port %s-%s { %s }%n".formatted(host.name(), nic.name(), trunk(nic.vlans())));
				}
			}
		}
		text.append("}\n");
	}

	private static String trunk(String vlans) {
		return vlans.isEmpty() ? "" : "trunk " + vlans;
	}

	private void append(StringBuilder text, Host host, int number, Set<String> without) {
		List<Nic> present = host.nics().stream().filter(nic -> !without.contains(host.name() + '.' + nic.name())).toList();
		text.append("host %s {%n".formatted(host.name()));
		present.forEach(nic -> text.append(" nic %s { %s }%n".formatted(nic.name(), link(host, nic))));
		if (host.distributed()) {
			text.append(" join dvs {");
			present.forEach(nic -> text.append(" uplink dvs.up%s is %s".formatted(nic.name().substring(5), nic.name())));
			text.append(" }\n");
			VLANS.forEach(vlan -> text.append(" vmkernel vmk%d { on dvs.VLAN%d %s }%n".formatted(vlan, vlan, address(vlan, number))));
		} else {
			String uplinks = present.stream().map(Nic::name).collect(Collectors.joining(" "));
			text.append(" vswitch vSwitch0 { %s portgroup Trunk { vlan 4095 }%n".formatted(uplinks.isEmpty() ? "" : "uplinks " + uplinks));
			VLANS.forEach(vlan -> text.append("  portgroup VLAN%d { vlan %d vmkernel vmk%d { %s } }%n".formatted(vlan, vlan, vlan,
					address(vlan, number))));
			text.append(" }\n");
		}
		text.append("}%nvm vm-%s { on %s nic tagging { network Trunk guest-vlan 20 address 10.0.20.1%d/24 gateway 10.0.20.254 } }%n"
				.formatted(host.name(), host.name(), number));
	}

	private static String address(int vlan, int number) {
		return "address 10.0.%d.%d/24 gateway 10.0.%d.254".formatted(vlan, number, vlan);
	}

	private String link(Host host, Nic nic) {
		if (nic.plug() < nativeVlans.size()) {
			return "connect sw%d.%s-%s".formatted(nic.plug(), host.name(), nic.name());
		}
		return nic.plug() == nativeVlans.size() ? "connect PC.VMnet0" : "";
	}
}
