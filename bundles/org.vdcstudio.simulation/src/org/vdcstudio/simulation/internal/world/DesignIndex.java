/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.Router;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** What a design has, and what belongs to what. Shared by all runs of the design, on any threads. */
public final class DesignIndex {

	private final Topology topology;
	private final List<ElementId> hosts;
	private final Set<ElementId> elements = new LinkedHashSet<>();
	private final Map<ElementId, ElementId> hostOfPart = new HashMap<>();
	private final Map<ElementId, LabVm> labVmOfHost = new HashMap<>();
	private final Map<ElementId, List<ElementId>> fleets = new HashMap<>();
	private final Map<ElementId, List<ElementId>> vsanPeers = new HashMap<>();
	private final Map<ElementId, HostView> initialViews = new ConcurrentHashMap<>();

	/** @param topology answers about the design */
	public DesignIndex(Topology topology) {
		this.topology = topology;
		DesignSnapshot design = topology.snapshot();
		hosts = design.hosts().stream().map(Host::id).toList();
		design.sites().forEach(site -> {
			elements.add(site.id());
			elements.addAll(site.faultDomains());
		});
		design.externalNetworks().forEach(network -> elements.add(network.id()));
		design.physicalSwitches().forEach(this::add);
		design.routers().forEach(this::add);
		design.distributedSwitches().forEach(each -> {
			elements.add(each.id());
			each.portGroups().forEach(group -> elements.add(group.id()));
		});
		design.arrays().forEach(this::add);
		design.datastores().forEach(datastore -> elements.add(datastore.id()));
		design.dnsServers().forEach(server -> elements.add(server.id()));
		design.vCenters().forEach(server -> elements.add(server.id()));
		design.pcs().forEach(this::add);
		design.labVms().forEach(this::add);
		design.hosts().forEach(this::add);
		design.clusters().stream().filter(cluster -> cluster.vsan().isPresent()).forEach(this::addVsan);
		design.vms().forEach(this::add);
	}

	private void add(Host host) {
		ElementId id = host.id();
		member(host.declaration(), id);
		Stream<ElementId> networkParts = host.switches().stream().flatMap(DesignIndex::parts);
		Stream<ElementId> strays = host.network().strayAdapters().stream().map(adapter -> adapter.id());
		Stream<ElementId> storageParts = Stream.of(host.iscsiAdapters().stream().map(adapter -> adapter.id()),
				host.disks().stream().map(disk -> disk.id()), host.storage().diskGroups().stream().map(group -> group.id()),
				host.storage().storagePools().stream().map(pool -> pool.id())).flatMap(ids -> ids);
		Stream.of(Stream.of(id), host.nics().stream().map(nic -> nic.id()), networkParts, strays, storageParts).flatMap(ids -> ids)
				.forEach(part -> {
					elements.add(part);
					hostOfPart.put(part, id);
				});
	}

	private void addVsan(Cluster cluster) {
		List<ElementId> peers = Stream.concat(cluster.hosts().stream(), cluster.witness().stream())
				.filter(host -> topology.snapshot().host(host).isPresent()).distinct().toList();
		peers.forEach(host -> vsanPeers.putIfAbsent(host, peers));
	}

	private static Stream<ElementId> parts(VirtualSwitch virtualSwitch) {
		return Stream.concat(Stream.of(virtualSwitch.id()), virtualSwitch.portGroups().stream().flatMap(group -> Stream
				.concat(Stream.of(group.id()), group.vmkernelAdapters().stream().map(adapter -> adapter.id()))));
	}

	private void add(PhysicalSwitch each) {
		elements.add(each.id());
		each.ports().forEach(port -> {
			elements.add(port.id());
			member(port.declaration(), port.id());
		});
	}

	private void add(Router router) {
		elements.add(router.id());
		router.interfaces().forEach(each -> elements.add(each.id()));
	}

	private void add(StorageArray array) {
		elements.add(array.id());
		array.portals().forEach(portal -> elements.add(portal.id()));
		array.luns().forEach(lun -> elements.add(lun.id()));
		array.exports().forEach(export -> elements.add(export.id()));
	}

	private void add(WorkstationPc pc) {
		elements.add(pc.id());
		pc.adapters().forEach(adapter -> elements.add(adapter.id()));
		pc.vmnets().forEach(vmnet -> elements.add(vmnet.id()));
	}

	private void add(LabVm vm) {
		elements.add(vm.id());
		vm.nics().forEach(nic -> elements.add(nic.id()));
		vm.host().ifPresent(host -> labVmOfHost.putIfAbsent(host, vm));
	}

	private void add(Vm vm) {
		elements.add(vm.id());
		vm.nics().forEach(nic -> elements.add(nic.id()));
		member(vm.declaration(), vm.id());
	}

	private void member(ElementId declaration, ElementId id) {
		if (!declaration.equals(id)) {
			fleets.computeIfAbsent(declaration, key -> new ArrayList<>()).add(id);
		}
	}

	/** Answers about the design. */
	public Topology topology() {
		return topology;
	}

	/** What a host sees in the design as deployed. */
	HostView initialView(ElementId host) {
		return initialViews.computeIfAbsent(host,
				id -> HostView.of(topology.snapshot().host(id).orElseThrow(), topology, StateOverlay.INITIAL));
	}

	/** All hosts, in the order of the design. */
	public List<ElementId> hosts() {
		return hosts;
	}

	/** Everything that can fail or talk: machines, their parts, networks, storage, and the places where they stand. */
	public Set<ElementId> elements() {
		return elements;
	}

	/** Whether the design has such an element that can fail or talk. */
	public boolean isElement(ElementId id) {
		return elements.contains(id);
	}

	/** The members of a fleet, in order; none for what is no fleet. */
	public List<ElementId> membersOf(ElementId fleet) {
		return fleets.getOrDefault(fleet, List.of());
	}

	/** The VMs that a name of the design means: the VM itself, or the members of a fleet; none for what is no VM. */
	public Collection<ElementId> vmsOf(ElementId named) {
		return topology.snapshot().vm(named).map(vm -> List.of(vm.id())).orElseGet(() -> membersOf(named));
	}

	/** The host that an element is, or is a part of. */
	public Optional<ElementId> hostOfPart(ElementId element) {
		return Optional.ofNullable(hostOfPart.get(element));
	}

	/** The virtual machine of Workstation that a nested host runs in. */
	public Optional<LabVm> labVmOf(ElementId host) {
		return Optional.ofNullable(labVmOfHost.get(host));
	}

	/** The cluster a host is in. */
	public Optional<Cluster> clusterOf(ElementId host) {
		return topology.placement().clusterOf(host);
	}

	/**
	 * Which hosts may have to do with a change of an element: its own host, or the host that runs in it, and with that all that share
	 * its vSAN data; none for what no host stands on; else all.
	 */
	public Collection<ElementId> hostsTouchedBy(ElementId element) {
		Optional<ElementId> owner = hostOfPart(element)
				.or(() -> topology.snapshot().labVm(element).flatMap(LabVm::host));
		if (owner.isPresent()) {
			return vsanPeers.getOrDefault(owner.get(), List.of(owner.get()));
		}
		boolean stoodOnByNobody = topology.snapshot().vm(element).isPresent() || topology.snapshot().labVm(element).isPresent()
				|| topology.snapshot().dnsServer(element).isPresent()
				|| topology.snapshot().vCenters().stream().anyMatch(server -> server.id().equals(element));
		return stoodOnByNobody ? List.of() : hosts;
	}
}
