/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Subnet;

/** An address: who has it, in which subnet it is, which names lead to it. */
final class AddressFacts {

	private final Topology topology;

	AddressFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, Ipv4Address address) {
		facts.add("owner", AddressPlan.of(topology.snapshot()).owner(address).orElse("nobody, it is free"));
		addNetwork(facts, address);
		addNames(facts, address);
	}

	void addNetwork(FactList facts, Ipv4Address address) {
		facts.list("subnet", topology.snapshot().subnets().stream().filter(each -> each.prefix().value().filter(prefix -> prefix.contains(address)).isPresent())
				.map(AddressFacts::subnet).toList());
	}

	void addNames(FactList facts, Ipv4Address address) {
		List<ElementId> servers = topology.names().serversOf(List.of());
		Set<String> names = new TreeSet<>();
		topology.names().reverse(address, servers).forEach(each -> names.add(each.name().text()));
		topology.snapshot().dnsServers().stream().flatMap(server -> server.forwardZones().stream()).flatMap(zone -> zone.addresses().stream())
				.filter(record -> record.address().value().filter(address::equals).isPresent()).map(record -> record.name().text()).forEach(names::add);
		facts.list("names", names);
	}

	private static String subnet(Subnet subnet) {
		return subnet.vlan().isBlank() ? "%s, %s".formatted(subnet.id(), subnet.prefix())
				: "%s, %s, VLAN %s".formatted(subnet.id(), subnet.prefix(), subnet.vlan());
	}
}
