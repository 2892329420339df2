/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.validation.rules.internal.fleet.Declarations;

/** Everything in a design that has an address of its own, in the order of the design. */
final class AddressBook {

	private final List<Entry> entries = new ArrayList<>();
	private final Map<ElementId, ElementId> machines = new HashMap<>();

	/**
	 * One address.
	 *
	 * @param id      the interface
	 * @param machine whose it is: servers that run in a VM are that VM
	 * @param vm      the VM, when it is a NIC of one
	 * @param feature where the address is written
	 * @param index   which value of the feature
	 * @param address the address
	 * @param prefix  the subnet that the interface takes for its own
	 * @param gateway the gateway it is told, as written
	 */
	record Entry(ElementId id, ElementId machine, Optional<Vm> vm, String feature, int index, Ipv4Address address,
			Optional<Ipv4Prefix> prefix, Written<Ipv4Address> gateway) {

		/** Where it is written, once for all members of a fleet. */
		ElementId place(Declarations declarations) {
			return vm.map(owner -> declarations.of(owner, id)).orElseGet(() -> declarations.of(id));
		}
	}

	AddressBook(DesignSnapshot design) {
		design.vms().forEach(vm -> vm.provides().forEach(server -> machines.put(server, vm.id())));
		design.labVms().forEach(vm -> {
			vm.provides().forEach(server -> machines.put(server, vm.id()));
			vm.host().ifPresent(host -> machines.put(vm.id(), host));
		});
		design.routers().forEach(router -> router.interfaces().forEach(each -> add(each.id(), router.id(), each.address(), nothing())));
		design.dnsServers().forEach(server -> {
			for (int i = 0; i < server.addresses().size(); i++) {
				addServer(server.id(), "addresses", i, server.addresses().get(i));
			}
		});
		design.arrays().forEach(array -> array.portals().forEach(this::add));
		design.pcs().forEach(pc -> pc.adapters().forEach(each -> add(each.id(), pc.id(), each.address(), nothing())));
		design.vCenters().forEach(server -> addServer(server.id(), "address", 0, server.address()));
		design.hosts().forEach(host -> host.vmkernelAdapters().forEach(each -> add(each.id(), host.id(), each.address(), each.ownGateway())));
		design.labVms().forEach(vm -> vm.nics().forEach(nic -> add(nic.id(), vm.id(), nic.address(), nic.gateway())));
		design.vms().forEach(vm -> vm.nics().forEach(nic -> nic.address().value().ifPresent(address -> entries.add(new Entry(nic.id(),
				vm.id(), Optional.of(vm), "address", 0, address.address(), Optional.of(address.prefix()), nic.gateway())))));
	}

	/** All addresses. */
	List<Entry> entries() {
		return entries;
	}

	private void add(ElementId id, ElementId owner, Written<Ipv4Interface> address, Written<Ipv4Address> gateway) {
		address.value().ifPresent(own -> entries.add(new Entry(id, machines.getOrDefault(owner, owner), Optional.empty(), "address", 0,
				own.address(), Optional.of(own.prefix()), gateway)));
	}

	private void add(Portal portal) {
		portal.endpoint().value().ifPresent(endpoint -> entries.add(new Entry(portal.id(),
				machines.getOrDefault(portal.array(), portal.array()), Optional.empty(), "endpoint", 0, endpoint.address(), prefix(portal,
						endpoint.address()), portal.gateway())));
	}

	private static Optional<Ipv4Prefix> prefix(Portal portal, Ipv4Address address) {
		return portal.prefixLength().isPresent() && portal.prefixLength().getAsInt() <= Integer.SIZE
				? Optional.of(new Ipv4Prefix(address, portal.prefixLength().getAsInt())) : Optional.empty();
	}

	private void addServer(ElementId id, String feature, int index, Written<Ipv4Address> address) {
		address.value().ifPresent(own -> entries.add(new Entry(id, machines.getOrDefault(id, id), Optional.empty(), feature, index, own,
				Optional.empty(), nothing())));
	}

	private static Written<Ipv4Address> nothing() {
		return new Written<>("", Optional.empty());
	}
}
