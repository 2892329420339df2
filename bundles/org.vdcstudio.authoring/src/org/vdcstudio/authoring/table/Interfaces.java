/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.VmnetAddresses;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.topology.snapshot.Written;

/** Everything in a design that has an address or asks for one, in the order of the design. */
final class Interfaces {

	private final DesignSnapshot design;
	private final Map<ElementId, ElementId> machines = new HashMap<>();
	private final List<Interface> all = new ArrayList<>();

	/**
	 * Something with an address.
	 *
	 * @param id      the interface, or the server when the design does not say more
	 * @param machine whose it is: servers that run in a VM are that VM
	 * @param owner   the element that has it
	 * @param address the address; empty for a client of DHCP
	 * @param prefix  the network that it takes for its own; empty when it does not say
	 * @param gateway the gateway that it is told; empty for none of its own
	 * @param vlan    its VLAN as text; empty when nothing says so
	 * @param gates   whether it is an interface of a router
	 */
	record Interface(ElementId id, ElementId machine, ElementId owner, Optional<Ipv4Address> address, Optional<Ipv4Prefix> prefix,
			String gateway, String vlan, boolean gates) {

		/** The part of its name behind that of its owner. */
		String name() {
			String owned = owner.qualifiedName() + '.';
			return id.equals(owner) ? ""
					: id.qualifiedName().startsWith(owned) ? id.qualifiedName().substring(owned.length()) : id.qualifiedName();
		}
	}

	Interfaces(DesignSnapshot design) {
		this.design = design;
		design.vms().forEach(vm -> vm.provides().forEach(server -> machines.put(server, vm.id())));
		design.labVms().forEach(vm -> {
			vm.provides().forEach(server -> machines.put(server, vm.id()));
			vm.host().ifPresent(host -> machines.put(vm.id(), host));
		});
		design.routers().forEach(router -> router.interfaces()
				.forEach(each -> add(each.id(), router.id(), each.address(), false, "", each.vlan().text(), true)));
		design.dnsServers().forEach(server -> server.addresses().forEach(address -> addServer(server.id(), address)));
		design.arrays().forEach(array -> array.portals().forEach(portal -> portal.endpoint().value().ifPresent(endpoint -> {
			Optional<Ipv4Prefix> prefix = portal.prefixLength().isPresent() && portal.prefixLength().getAsInt() <= Integer.SIZE
					? Optional.of(new Ipv4Prefix(endpoint.address(), portal.prefixLength().getAsInt()))
					: Optional.empty();
			all.add(new Interface(portal.id(), machine(array.id()), array.id(), Optional.of(endpoint.address()), prefix,
					portal.gateway().text(), portal.vlan().text(), false));
		})));
		design.pcs().forEach(this::add);
		design.vCenters().forEach(server -> addServer(server.id(), server.address()));
		design.hosts().forEach(this::add);
		design.labVms().forEach(vm -> vm.nics()
				.forEach(nic -> add(nic.id(), vm.id(), nic.address(), nic.dhcp(), nic.gateway().text(), "", false)));
		design.vms().forEach(this::add);
	}

	/** All interfaces. */
	List<Interface> all() {
		return all;
	}

	private void add(WorkstationPc pc) {
		pc.adapters().forEach(each -> add(each.id(), pc.id(), each.address(), false, "", "", false));
		pc.vmnets().forEach(each -> each.subnet().value().filter(subnet -> each.mode() != VMnetMode.BRIDGED)
				.ifPresent(subnet -> add(pc, each, subnet)));
	}

	/** Workstation's own addresses in a VMnet: that of the PC, and that of the NAT device. */
	private void add(WorkstationPc pc, Vmnet vmnet, Ipv4Prefix subnet) {
		all.add(new Interface(vmnet.id(), pc.id(), pc.id(), Optional.of(VmnetAddresses.host(vmnet, subnet)), Optional.of(subnet), "", "",
				false));
		if (vmnet.mode() == VMnetMode.NAT) {
			all.add(new Interface(vmnet.id(), pc.id(), pc.id(), Optional.of(VmnetAddresses.gateway(vmnet, subnet)), Optional.of(subnet), "",
					"", true));
		}
	}

	private void add(Host host) {
		host.portGroups().forEach(group -> group.vmkernelAdapters().forEach(each -> add(each.id(), host.id(), each.address(), each.dhcp(),
				each.ownGateway().isBlank() ? host.network().gateway().text() : each.ownGateway().text(), vlan(group), false)));
	}

	private void add(Vm vm) {
		Optional<Host> host = vm.host().flatMap(design::host);
		vm.nics().forEach(nic -> add(nic.id(), vm.id(), nic.address(), nic.dhcp(), nic.gateway().text(),
				host.flatMap(found -> found.portGroup(nic.label())).map(Interfaces::vlan).orElse(""), false));
	}

	private void add(ElementId id, ElementId owner, Written<Ipv4Interface> address, boolean dhcp, String gateway, String vlan,
			boolean gates) {
		if (address.value().isPresent()) {
			Ipv4Interface own = address.value().get();
			all.add(new Interface(id, machine(owner), owner, Optional.of(own.address()), Optional.of(own.prefix()), gateway, vlan, gates));
		} else if (dhcp) {
			all.add(new Interface(id, machine(owner), owner, Optional.empty(), Optional.empty(), "", vlan, false));
		}
	}

	private void addServer(ElementId id, Written<Ipv4Address> address) {
		address.value().ifPresent(
				own -> all.add(new Interface(id, machine(id), id, Optional.of(own), Optional.empty(), "", "", false)));
	}

	private ElementId machine(ElementId owner) {
		ElementId runsIn = machines.getOrDefault(owner, owner);
		return machines.getOrDefault(runsIn, runsIn);
	}

	private static String vlan(PortGroup group) {
		return group.isTrunk() ? "trunk" : group.vlan() == 0 ? "" : Integer.toString(group.vlan());
	}
}
