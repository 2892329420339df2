/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PortForward;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.Route;
import org.vdcstudio.topology.snapshot.Router;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.Written;

/** The machines that talk IP, by their elements and addresses. */
final class IpNodes {

	private final EndPoints endPoints;
	private final List<Subnet> subnets;
	private final List<Router.Interface> routerInterfaces = new ArrayList<>();
	private final Map<ElementId, Member> members = new HashMap<>();
	private final Map<ElementId, IpNode> machines = new HashMap<>();
	private final Map<Ipv4Address, List<Member>> owners = new HashMap<>();

	/** An interface with the machine it belongs to. */
	record Member(IpNode node, IpInterface at) {
	}

	IpNodes(DesignSnapshot snapshot, EndPoints endPoints) {
		this.endPoints = endPoints;
		subnets = snapshot.subnets();
		snapshot.routers().forEach(router -> routerInterfaces.addAll(router.interfaces()));
		snapshot.hosts().forEach(this::add);
		snapshot.routers().forEach(this::add);
		snapshot.arrays().forEach(this::add);
		snapshot.dnsServers().forEach(server -> addServer(server.id(), server.addresses()));
		snapshot.vCenters().forEach(server -> addServer(server.id(), List.of(server.address())));
		snapshot.pcs().forEach(this::add);
		snapshot.labVms().forEach(this::add);
		snapshot.vms().forEach(this::add);
	}

	/** The interface that is an element. */
	Optional<Member> member(ElementId id) {
		return Optional.ofNullable(members.get(id));
	}

	/** The machine that is an element; of a host its default TCP/IP stack. */
	Optional<IpNode> machine(ElementId id) {
		return Optional.ofNullable(machines.get(id));
	}

	/** Who has an address. */
	List<Member> owners(Ipv4Address address) {
		return owners.getOrDefault(address, List.of());
	}

	private void add(IpNode node) {
		machines.putIfAbsent(node.id(), node);
		for (IpInterface each : node.interfaces()) {
			Member member = new Member(node, each);
			members.putIfAbsent(each.id(), member);
			each.address().ifPresent(address -> addOwner(address, member));
		}
		node.router().ifPresent(router -> router.sourceNats().forEach(nat -> nat.address().value().ifPresent(address -> node
				.owning(address).filter(at -> at.address().filter(address::equals).isEmpty())
				.ifPresent(at -> addOwner(address, new Member(node, at))))));
	}

	private void addOwner(Ipv4Address address, Member member) {
		owners.computeIfAbsent(address, each -> new ArrayList<>(1)).add(member);
	}

	private void add(Host host) {
		Map<TcpIpStack, List<IpInterface>> stacks = new EnumMap<>(TcpIpStack.class);
		host.vmkernelAdapters().forEach(
				adapter -> stacks.computeIfAbsent(adapter.stack(), stack -> new ArrayList<>()).add(interfaceOf(adapter)));
		stacks.forEach((stack, interfaces) -> {
			List<Route> routes = host.network().routes().stream().filter(route -> route.stack() == stack).toList();
			Optional<Ipv4Address> gateway = stack == TcpIpStack.DEFAULT ? host.network().gateway().value() : Optional.empty();
			add(new IpNode(host.id(), interfaces, routes(routes), gateway, true, Optional.empty(), List.of(), false));
		});
	}

	private static IpInterface interfaceOf(VmkernelAdapter adapter) {
		Optional<Ipv4Interface> address = adapter.address().value();
		return new IpInterface(adapter.id(), address.map(Ipv4Interface::address), address.map(Ipv4Interface::prefix),
				adapter.gateway(), !adapter.dhcp(), !adapter.address().isWrong(), adapter.dhcp() && address.isEmpty(), false,
				OptionalInt.of(adapter.mtu()));
	}

	private static List<IpNode.Hop> routes(List<Route> written) {
		List<IpNode.Hop> routes = new ArrayList<>();
		for (Route route : written) {
			if (route.prefix().value().isPresent() && route.nextHop().value().isPresent()) {
				routes.add(new IpNode.Hop(route.prefix().value().get(), route.nextHop().value().get()));
			}
		}
		return routes;
	}

	private void add(Router router) {
		List<IpInterface> interfaces = router.interfaces().stream()
				.map(each -> new IpInterface(each.id(), each.address().value().map(Ipv4Interface::address),
						each.address().value().map(Ipv4Interface::prefix), Optional.empty(), true, false, false, true,
						OptionalInt.of(each.mtu())))
				.toList();
		add(new IpNode(router.id(), interfaces, routes(router.routes()), Optional.empty(), false, Optional.of(router),
				router.forwards(), false));
	}

	private void add(StorageArray array) {
		List<IpInterface> interfaces = array.portals().stream().map(portal -> interfaceOf(array, portal)).toList();
		add(new IpNode(array.id(), interfaces, List.of(), Optional.empty(), true, Optional.empty(), List.of(), false));
	}

	private IpInterface interfaceOf(StorageArray array, Portal portal) {
		Optional<Ipv4Address> address = portal.endpoint().value().map(Endpoint::address);
		OptionalInt mtu = OptionalInt.of(portal.mtu());
		if (address.isEmpty() || portal.prefixLength().isEmpty()) {
			return server(portal.id(), array.id(), address, portal.gateway().value(), mtu);
		}
		int length = portal.prefixLength().getAsInt();
		Optional<Ipv4Prefix> prefix = length <= Integer.SIZE ? Optional.of(new Ipv4Prefix(address.get(), length)) : Optional.empty();
		return new IpInterface(portal.id(), address, prefix, portal.gateway().value(), true, false, false, false, mtu);
	}

	private void addServer(ElementId id, List<Written<Ipv4Address>> addresses) {
		List<IpInterface> interfaces = new ArrayList<>();
		addresses.forEach(address -> interfaces
				.add(server(id, id, address.value(), Optional.empty(), OptionalInt.empty())));
		add(IpNode.machine(id, interfaces));
	}

	/** An interface of a server, whose network and gateway are those of the VM that provides it, or of the address plan. */
	private IpInterface server(ElementId id, ElementId server, Optional<Ipv4Address> address, Optional<Ipv4Address> gateway,
			OptionalInt mtu) {
		Optional<ElementId> nic = endPoints.providingNic(server, address, StateOverlay.INITIAL);
		Optional<Ipv4Interface> provided = nic.flatMap(this::addressOfNic).filter(own -> address.isEmpty()
				|| own.address().equals(address.get()));
		if (provided.isPresent()) {
			return new IpInterface(id, provided.map(Ipv4Interface::address), provided.map(Ipv4Interface::prefix),
					gateway.or(() -> nic.flatMap(this::gatewayOfNic)), true, false, false, false, mtu);
		}
		return new IpInterface(id, address, address.flatMap(this::plannedPrefix),
				gateway.or(() -> address.flatMap(this::plannedGateway)), false, false, false, false, mtu);
	}

	private Optional<Ipv4Interface> addressOfNic(ElementId nic) {
		return endPoints.vmNic(nic).flatMap(each -> each.address().value())
				.or(() -> endPoints.labNic(nic).flatMap(each -> each.address().value()));
	}

	private Optional<Ipv4Address> gatewayOfNic(ElementId nic) {
		return endPoints.vmNic(nic).flatMap(each -> each.gateway().value())
				.or(() -> endPoints.labNic(nic).flatMap(each -> each.gateway().value()));
	}

	private Optional<Ipv4Prefix> plannedPrefix(Ipv4Address address) {
		return planned(address).flatMap(subnet -> subnet.prefix().value()).or(() -> routerIn(address)
				.flatMap(each -> each.address().value()).map(Ipv4Interface::prefix));
	}

	private Optional<Ipv4Address> plannedGateway(Ipv4Address address) {
		return planned(address).flatMap(subnet -> subnet.gateways().stream().findFirst()).flatMap(Written::value)
				.or(() -> routerIn(address).flatMap(each -> each.address().value()).map(Ipv4Interface::address));
	}

	private Optional<Subnet> planned(Ipv4Address address) {
		return subnets.stream().filter(subnet -> subnet.prefix().value().filter(prefix -> prefix.contains(address)).isPresent())
				.findFirst();
	}

	private Optional<Router.Interface> routerIn(Ipv4Address address) {
		return routerInterfaces.stream()
				.filter(each -> each.address().value().filter(own -> own.prefix().contains(address)).isPresent()).findFirst();
	}

	private void add(WorkstationPc pc) {
		List<IpInterface> interfaces = new ArrayList<>();
		List<PortForward> forwards = new ArrayList<>();
		for (WorkstationPc.Adapter adapter : pc.adapters()) {
			Optional<Ipv4Interface> address = adapter.address().value();
			interfaces.add(new IpInterface(adapter.id(), address.map(Ipv4Interface::address), address.map(Ipv4Interface::prefix),
					Optional.empty(), false, false, false, false, OptionalInt.empty()));
		}
		for (WorkstationPc.Vmnet vmnet : pc.vmnets()) {
			if (vmnet.mode() == VMnetMode.BRIDGED || vmnet.subnet().value().isEmpty()) {
				continue;
			}
			Ipv4Prefix subnet = vmnet.subnet().value().get();
			if (vmnet.mode() == VMnetMode.NAT) {
				interfaces.add(inVmnet(vmnet, Optional.of(VmnetAddresses.gateway(vmnet, subnet)), subnet, true));
				forwards.addAll(vmnet.forwards());
			}
			interfaces.add(inVmnet(vmnet, Optional.of(VmnetAddresses.host(vmnet, subnet)), subnet, false));
		}
		add(new IpNode(pc.id(), interfaces, List.of(), Optional.empty(), false, Optional.empty(), forwards, true));
	}

	private static IpInterface inVmnet(WorkstationPc.Vmnet vmnet, Optional<Ipv4Address> address, Ipv4Prefix subnet,
			boolean forwards) {
		return new IpInterface(vmnet.id(), address, Optional.of(subnet), Optional.empty(), false, true, false, forwards,
				OptionalInt.empty());
	}

	private void add(LabVm vm) {
		List<IpInterface> interfaces = new ArrayList<>();
		vm.nics().forEach(nic -> interfaces.add(guest(nic.id(), nic.address(), nic.dhcp(), nic.gateway())));
		add(IpNode.machine(vm.id(), interfaces));
	}

	private void add(Vm vm) {
		List<IpInterface> interfaces = new ArrayList<>(vm.nics().size());
		for (VirtualNic nic : vm.nics()) {
			interfaces.add(guest(nic.id(), nic.address(), nic.dhcp(), nic.gateway()));
		}
		add(IpNode.machine(vm.id(), interfaces));
	}

	private static IpInterface guest(ElementId id, Written<Ipv4Interface> address, boolean dhcp, Written<Ipv4Address> gateway) {
		return new IpInterface(id, address.value().map(Ipv4Interface::address), address.value().map(Ipv4Interface::prefix),
				gateway.value(), !dhcp, false, dhcp && address.value().isEmpty(), false, OptionalInt.empty());
	}
}
