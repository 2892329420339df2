/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a network as a design. */
final class LanAsDesign {

	private static final int UPLINKS = 2;

	private final Lan lan;
	private final StringBuilder text = new StringBuilder();

	private LanAsDesign(Lan lan) {
		this.lan = lan;
	}

	static String write(Lan lan) {
		return new LanAsDesign(lan).write();
	}

	private String write() {
		line("datacenter Lab {");
		lan.switches().forEach(this::write);
		line("\tworkstation PC {");
		lan.vmnets().forEach(this::write);
		line("\t}");
		lan.distributed().forEach(this::write);
		lan.hosts().forEach(this::write);
		lan.vms().forEach(this::write);
		lan.arrays().forEach(this::write);
		line("}");
		return text.toString();
	}

	private void write(Lan.Switch each) {
		line("\tswitch %s {", each.name());
		each.ports().forEach(port -> line("\t\tport %s {%s%s%s }", port.name(), port.vlan().map(vlan -> " access-vlan " + vlan).orElse(""),
				words(" trunk ", port.tagged()), peer(port)));
		line("%s", bundles(each));
		line("\t}");
	}

	/** Where the port is connected to another switch, as the first of both ends says. */
	private String peer(Lan.Port port) {
		return lan.cables().stream().filter(cable -> cable.ends().contains(port))
				.map(cable -> connect(cable.otherEnds().get(cable.ends().indexOf(port)))).collect(Collectors.joining());
	}

	private String bundles(Lan.Switch owner) {
		List<List<Lan.Port>> bundles = lan.cables().stream().flatMap(cable -> List.of(cable.ends(), cable.otherEnds()).stream())
				.filter(ports -> ports.size() > 1 && owner.ports().containsAll(ports)).collect(Collectors.toList());
		lan.hosts().stream().flatMap(host -> host.switches().stream()).filter(Lan.VirtualSwitch::bundled)
				.map(each -> each.uplinks().stream().map(nic -> (Lan.Port) nic.plug()).toList()).filter(owner.ports()::containsAll)
				.forEach(bundles::add);
		return IntStream.range(0, bundles.size()).mapToObj(i -> "\t\tlag lag%d {%s }".formatted(i,
				words(" ports ", bundles.get(i).stream().map(LanAsDesign::name).toList()))).collect(Collectors.joining("\n"));
	}

	private void write(Lan.Vmnet vmnet) {
		String name = vmnet.name();
		vmnet.bridged().ifPresent(plug -> line("\t\tadapter %s-adapter {%s }", name, connect(plug)));
		line("\t\tvmnet %s { mode %s }", name, vmnet.bridged().map(plug -> "bridged bridge PC." + name + "-adapter").orElse("host-only"));
	}

	private void write(Lan.DistributedSwitch each) {
		line("\tdistributed-switch %s {", each.name());
		if (each.bundled()) {
			line("\t\tlag lag0 { ports %d }", UPLINKS);
		} else {
			IntStream.range(0, UPLINKS).forEach(i -> line("\t\tuplink uplink%d", i));
		}
		each.groups().forEach(group -> write(group, i -> uplink(each, i)));
		line("\t}");
	}

	private static String uplink(Lan.DistributedSwitch owner, int position) {
		return owner.name() + (owner.bundled() ? ".lag0" : ".uplink" + position);
	}

	private void write(Lan.Host host) {
		line("\thost %s {", host.name());
		host.switches().forEach(each -> each.uplinks().forEach(nic -> line("\t\tnic %s {%s }", nic.name(), connect(nic.plug()))));
		host.switches().forEach(each -> lan.distributed().stream().filter(whole -> whole.name().equals(each.name())).findFirst()
				.ifPresentOrElse(whole -> join(whole, each), () -> write(each)));
		line("\t}");
	}

	private void join(Lan.DistributedSwitch whole, Lan.VirtualSwitch part) {
		line("\t\tjoin %s {", part.name());
		IntStream.range(0, part.uplinks().size())
				.forEach(i -> line("\t\t\tuplink %s is %s", uplink(whole, i), part.uplinks().get(i).name()));
		line("\t\t}");
	}

	private void write(Lan.VirtualSwitch each) {
		line("\t\tvswitch %s {%s%s", each.name(), words(" uplinks ", each.uplinks().stream().map(Lan.Nic::name).toList()),
				each.bundled() ? " load-balancing ip-hash" : "");
		each.groups().forEach(group -> write(group, i -> each.uplinks().get(i).name()));
		line("\t\t}");
	}

	private void write(Lan.Group group, IntFunction<String> uplink) {
		Lan.Teaming teaming = group.teaming();
		String vlans = group.passed().isEmpty() ? " vlan " + group.vlan() : words(" trunk ", group.passed());
		line("\t\tportgroup %s {%s%s%s%s }", group.label(), vlans, teaming.explicit() ? " load-balancing explicit" : "",
				words(" active ", teaming.active().stream().map(uplink::apply).distinct().toList()),
				words(" standby ", teaming.standby().stream().map(uplink::apply).toList()));
	}

	private void write(Lan.Vm vm) {
		int tag = vm.group().guestTag();
		line("\tvm %s { on %s nic %s { network %s%s } }", vm.name(), vm.host().name(), Lan.Vm.NIC, vm.group().label(),
				tag == 0 ? "" : " guest-vlan " + tag);
	}

	private void write(Lan.Array array) {
		line("\tarray %s { portal %s {%s%s } }", array.name(), array.address(), array.tag() == 0 ? "" : " vlan " + array.tag(),
				connect(array.plug()));
	}

	private static String connect(Lan.Plug plug) {
		return switch (plug) {
		case Lan.Port port -> " connect " + name(port);
		case Lan.Vmnet vmnet -> " connect PC." + vmnet.name();
		case Lan.Outside outside -> "";
		};
	}

	private static String name(Lan.Port port) {
		return port.owner() + "." + port.name();
	}

	private static String words(String keyword, List<?> words) {
		return words.isEmpty() ? "" : words.stream().map(Object::toString).collect(Collectors.joining(" ", keyword, ""));
	}

	private void line(String format, Object... values) {
		text.append(format.formatted(values)).append('\n');
	}
}
