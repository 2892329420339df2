/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.network.DistributedPortGroup;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.model.values.VlanRange;

/** Reads the network between hosts: subnets, routers, physical and distributed switches. */
final class NetworkReader {

	private static final int NO_DEFAULT_PORT = 0;

	private final Names names;

	NetworkReader(Names names) {
		this.names = names;
	}

	Subnet read(org.vdcstudio.model.network.Subnet subnet) {
		return new Subnet(names.require(subnet), Written.of(subnet.getPrefix(), Ipv4Prefix::tryParse),
				Written.of(subnet.getVlan(), VlanId::tryParse), addresses(subnet.getGateways()), Model.number(subnet.getMtu()),
				subnet.getDhcpScopes().stream().map(this::read).toList());
	}

	private DhcpScope read(org.vdcstudio.model.network.DhcpScope scope) {
		return new DhcpScope(names.require(scope), Written.of(scope.getServer(), Ipv4Address::tryParse),
				Written.of(scope.getFirst(), Ipv4Address::tryParse), Written.of(scope.getLast(), Ipv4Address::tryParse),
				scope.getReservations().stream()
						.map(each -> new DhcpScope.Reservation(names.require(each),
								Written.of(each.getAddress(), Ipv4Address::tryParse),
								Written.of(each.getMac(), MacAddress::tryParse)))
						.toList());
	}

	ExternalNetwork read(org.vdcstudio.model.network.ExternalNetwork network) {
		return new ExternalNetwork(names.require(network),
				network.getPrefixes().stream().map(prefix -> Written.of(prefix, Ipv4Prefix::tryParse)).toList());
	}

	Router read(org.vdcstudio.model.network.Router router) {
		ElementId id = names.require(router);
		return new Router(id, names.of(router.getLocation()),
				router.getInterfaces().stream()
						.map(each -> new Router.Interface(names.require(each), id,
								Written.of(each.getAddress(), Ipv4Interface::tryParse),
								Written.of(each.getVlan(), VlanId::tryParse),
								Model.count(each.getMtu(), VirtualSwitch.DEFAULT_MTU),
								names.linkEnd(each.getLink(), each.getLinkInstance(), 0)))
						.toList(),
				router.getRoutes().stream()
						.map(route -> new Route(names.require(route), Written.of(route.getPrefix(), Ipv4Prefix::tryParse),
								Written.of(route.getNextHop(), Ipv4Address::tryParse), TcpIpStack.DEFAULT))
						.toList(),
				router.getAccessRules().stream()
						.map(rule -> new Router.AccessRule(names.require(rule), rule.getAction(), rule.getProtocol(),
								Written.of(rule.getSource(), Ipv4Prefix::tryParse),
								Written.of(rule.getDestination(), Ipv4Prefix::tryParse), Model.number(rule.getPort())))
						.toList(),
				router.getSourceNats().stream()
						.map(nat -> new Router.SourceNat(names.require(nat),
								Written.of(nat.getSource(), Ipv4Prefix::tryParse),
								Written.of(nat.getAddress(), Ipv4Address::tryParse)))
						.toList(),
				forwards(router.getForwards()));
	}

	List<PortForward> forwards(List<org.vdcstudio.model.network.PortForward> forwards) {
		return forwards.stream()
				.map(each -> new PortForward(names.require(each), each.getProtocol(), Model.number(each.getPort()),
						Written.of(each.getTarget(), text -> Endpoint.tryParse(text, NO_DEFAULT_PORT))))
				.toList();
	}

	PhysicalSwitch read(org.vdcstudio.model.network.PhysicalSwitch each) {
		ElementId id = names.require(each);
		int mtu = Model.count(each.getMtu(), VirtualSwitch.DEFAULT_MTU);
		List<PhysicalSwitch.PhysicalPort> ports = new ArrayList<>();
		for (PhysicalPort port : each.getPorts()) {
			read(port, id, mtu, ports);
		}
		return new PhysicalSwitch(id, names.of(each.getLocation()), mtu, ports,
				each.getLags().stream()
						.map(lag -> new PhysicalSwitch.Lag(names.require(lag), lag.getMode(), names.allMembers(lag.getPorts())))
						.toList());
	}

	private void read(PhysicalPort port, ElementId owner, int mtu, List<PhysicalSwitch.PhysicalPort> ports) {
		ElementId declaration = names.require(port);
		List<ElementId> members = names.members(port);
		List<String> counters = Names.range(port).map(NameRange::counters).orElse(List.of(""));
		for (int i = 0; i < members.size(); i++) {
			Counter counter = new Counter(counters.get(i), i);
			Optional<ElementId> link = names.linkEnd(port.getLink(), counter.inName(port.getLinkInstance()), i);
			ports.add(new PhysicalSwitch.PhysicalPort(members.get(i), declaration, owner,
					Written.of(port.getSpeed(), DataRate::tryParse).value(), Model.count(port.getMtu(), mtu),
					Written.of(port.getAccessVlan(), VlanId::tryParse),
					port.getTrunkVlans().stream().map(vlans -> Written.of(vlans, VlanRange::tryParse)).toList(), port.isEdge(),
					link));
		}
	}

	DistributedSwitch read(org.vdcstudio.model.network.DistributedSwitch each) {
		ElementId id = names.require(each);
		return new DistributedSwitch(id, Written.of(each.getVersion(), ProductVersion::tryParse),
				Model.count(each.getMtu(), VirtualSwitch.DEFAULT_MTU), each.getNetworkIoControl() != Toggle.OFF,
				names.all(each.getUplinks()), names.all(each.getLags()), PolicyReader.read(each, names::all),
				each.getPortGroups().stream().map(group -> read(group, id)).toList());
	}

	private DistributedSwitch.DistributedPortGroup read(DistributedPortGroup group, ElementId owner) {
		return new DistributedSwitch.DistributedPortGroup(names.require(group), owner, Model.text(group.getName()),
				Written.of(group.getVlan(), VlanId::tryParse),
				group.getTrunkVlans().stream().map(vlans -> Written.of(vlans, VlanRange::tryParse)).toList(),
				group.getBinding(), PolicyReader.read(group, names::all));
	}

	private static List<Written<Ipv4Address>> addresses(List<String> texts) {
		return texts.stream().map(text -> Written.of(text, Ipv4Address::tryParse)).toList();
	}
}
