/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.Router;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.Written;

/** Everything that talks over the network, and how it is attached to it. */
final class EndPoints {

	private static final Written<VlanId> NO_VLAN = new Written<>("", Optional.empty());

	private final DesignSnapshot snapshot;
	private final NetworkParts parts;
	private final Liveness liveness;
	private final Placement placement;
	private final Map<ElementId, Vm> vmOfNic = new HashMap<>();
	private final Map<ElementId, VirtualNic> vmNics = new HashMap<>();
	private final Map<ElementId, LabVm.LabNic> labNics = new HashMap<>();
	private final Map<ElementId, Portal> portals = new HashMap<>();
	private final Map<ElementId, Router.Interface> routerInterfaces = new HashMap<>();
	private final Map<ElementId, VCenter> vCenters = new HashMap<>();
	private final Map<ElementId, List<Vm>> vmsOfServer = new HashMap<>();
	private final Map<ElementId, List<LabVm>> labVmsOfServer = new HashMap<>();

	EndPoints(DesignSnapshot snapshot, NetworkParts parts, Liveness liveness, Placement placement) {
		this.snapshot = snapshot;
		this.parts = parts;
		this.liveness = liveness;
		this.placement = placement;
		for (Vm vm : snapshot.vms()) {
			for (VirtualNic nic : vm.nics()) {
				vmNics.putIfAbsent(nic.id(), nic);
				vmOfNic.putIfAbsent(nic.id(), vm);
			}
			vm.provides().forEach(server -> vmsOfServer.computeIfAbsent(server, each -> new ArrayList<>(1)).add(vm));
		}
		for (LabVm vm : snapshot.labVms()) {
			vm.nics().forEach(nic -> labNics.putIfAbsent(nic.id(), nic));
			vm.provides().forEach(server -> labVmsOfServer.computeIfAbsent(server, each -> new ArrayList<>(1)).add(vm));
		}
		for (StorageArray array : snapshot.arrays()) {
			array.portals().forEach(portal -> portals.putIfAbsent(portal.id(), portal));
		}
		for (Router router : snapshot.routers()) {
			router.interfaces().forEach(each -> routerInterfaces.putIfAbsent(each.id(), each));
		}
		snapshot.vCenters().forEach(vCenter -> vCenters.putIfAbsent(vCenter.id(), vCenter));
	}

	Optional<Router.Interface> routerInterface(ElementId id) {
		return Optional.ofNullable(routerInterfaces.get(id));
	}

	Optional<Portal> portal(ElementId id) {
		return Optional.ofNullable(portals.get(id));
	}

	Optional<VirtualNic> vmNic(ElementId id) {
		return Optional.ofNullable(vmNics.get(id));
	}

	Optional<LabVm.LabNic> labNic(ElementId id) {
		return Optional.ofNullable(labNics.get(id));
	}

	Optional<VCenter> vCenter(ElementId id) {
		return Optional.ofNullable(vCenters.get(id));
	}

	/** How an end point is attached in a state. */
	Attachment attachment(ElementId id, StateOverlay state) {
		Optional<PortGroup> group = parts.portGroup(id);
		if (group.isPresent()) {
			return new Attachment.ToPortGroup(group.get(), 0, id);
		}
		if (liveness.isDown(id, state)) {
			return new Attachment.Nowhere(new Evidence(id.qualifiedName(), Liveness.DOWN));
		}
		return parts.vmkernelAdapter(id)
				.map(adapter -> parts.portGroup(adapter.portGroup())
						.<Attachment>map(on -> new Attachment.ToPortGroup(on, 0, id))
						.orElseGet(() -> new Attachment.Nowhere(new Evidence(id.qualifiedName(), "on no port group of its host"))))
				.or(() -> vmNic(id).map(nic -> attachment(nic, state)))
				.or(() -> labNic(id).map(nic -> new Attachment.ToLink(nic.link(), 0)))
				.or(() -> routerInterface(id).map(each -> cable(id, each.link(), each.vlan(),
						each.address().value().map(Ipv4Interface::address), each.router(), state)))
				.or(() -> portal(id).map(portal -> cable(id, portal.link(), portal.vlan(),
						portal.endpoint().value().map(Endpoint::address), portal.array(), state)))
				.or(() -> snapshot.dnsServer(id).map(server -> cable(id, server.link(), NO_VLAN, firstAddress(server), id, state)))
				.or(() -> vCenter(id).map(server -> cable(id, server.link(), NO_VLAN, server.address().value(), id, state)))
				.or(() -> parts.nic(id).map(nic -> new Attachment.ToLink(nic.link(), 0)))
				.orElseGet(() -> new Attachment.ToLink(Optional.of(id), 0));
	}

	private static Optional<Ipv4Address> firstAddress(DnsServer server) {
		return server.addresses().stream().map(Written::value).flatMap(Optional::stream).findFirst();
	}

	private Attachment attachment(VirtualNic nic, StateOverlay state) {
		@Nullable
		Vm vm = vmOfNic.get(nic.id());
		Optional<ElementId> host = vm == null ? Optional.empty() : placement.hostOf(vm.id(), state);
		Optional<PortGroup> group = host.flatMap(snapshot::host).flatMap(on -> on.portGroup(nic.label()));
		if (group.isEmpty()) {
			return new Attachment.Nowhere(new Evidence(nic.id().qualifiedName(), nic.label().isEmpty() ? "connected to no network"
					: "no port group \"%s\" on %s".formatted(nic.label(), host.map(ElementId::toString).orElse("any host"))));
		}
		return new Attachment.ToPortGroup(group.get(), nic.guestVlan().value().map(VlanId::number).orElse(0), nic.id());
	}

	/** Its own cable; else that of the VM which provides it; else one that leads out of the design. */
	private Attachment cable(ElementId id, Optional<ElementId> link, Written<VlanId> vlan, Optional<Ipv4Address> address,
			ElementId server, StateOverlay state) {
		int tag = vlan.value().map(VlanId::number).orElse(0);
		if (link.isEmpty()) {
			Optional<ElementId> nic = providingNic(server, address, state);
			if (nic.isPresent() && !nic.get().equals(id)) {
				return attachment(nic.get(), state);
			}
		}
		return new Attachment.ToLink(link, tag);
	}

	/** The NIC of the first VM that works and provides a server: the one with its address, else the first. */
	Optional<ElementId> providingNic(ElementId server, Optional<Ipv4Address> address, StateOverlay state) {
		Optional<Vm> vm = vmsOfServer.getOrDefault(server, List.of()).stream().filter(each -> !liveness.isDown(each.id(), state))
				.findFirst();
		if (vm.isPresent()) {
			return pick(vm.get().nics(), VirtualNic::address, address).map(VirtualNic::id);
		}
		return labVmsOfServer.getOrDefault(server, List.of()).stream().filter(each -> !liveness.isDown(each.id(), state)).findFirst()
				.flatMap(each -> pick(each.nics(), LabVm.LabNic::address, address)).map(LabVm.LabNic::id);
	}

	private static <T> Optional<T> pick(List<T> nics, Function<T, Written<Ipv4Interface>> addressOf,
			Optional<Ipv4Address> wanted) {
		return nics.stream().filter(nic -> wanted.isPresent()
				&& addressOf.apply(nic).value().map(Ipv4Interface::address).equals(wanted)).findFirst()
				.or(() -> nics.stream().findFirst());
	}
}
