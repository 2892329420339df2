/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;

/**
 * Finds the components of a design that can fail on their own, by kind and then in the order of the design. VMs and their NICs
 * are not among them, because it is them that must survive; port groups and VMkernel adapters are settings of a host, which do not
 * fail by themselves; networks outside the design are nobody's to make redundant.
 */
final class Components {

	private final DesignSnapshot design;
	private final Set<Component> found = new LinkedHashSet<>();

	private Components(DesignSnapshot design) {
		this.design = design;
	}

	/** All components, each once. */
	static List<Component> of(DesignSnapshot design) {
		Components components = new Components(design);
		components.addPlaces();
		components.addMachines();
		components.addNetwork();
		components.addStorage();
		components.addServers();
		return List.copyOf(components.found);
	}

	private void addPlaces() {
		add(ComponentKind.SITE, design.sites().stream().map(site -> site.id()));
		add(ComponentKind.FAULT_DOMAIN, design.sites().stream().flatMap(site -> site.faultDomains().stream()));
	}

	private void addMachines() {
		add(ComponentKind.PC, design.pcs().stream().map(pc -> pc.id()));
		add(ComponentKind.PC_ADAPTER, design.pcs().stream().flatMap(pc -> pc.adapters().stream()).map(adapter -> adapter.id()));
		add(ComponentKind.LAB_VM, design.labVms().stream().map(vm -> vm.id()));
		add(ComponentKind.HOST, design.hosts().stream().map(host -> host.id()));
		add(ComponentKind.NIC, design.hosts().stream().flatMap(host -> host.nics().stream()).map(nic -> nic.id()));
		add(ComponentKind.LOCAL_DISK, design.hosts().stream().flatMap(host -> host.disks().stream()).map(disk -> disk.id()));
	}

	private void addNetwork() {
		Set<ElementId> plugged = pluggedInto();
		add(ComponentKind.SWITCH, design.physicalSwitches().stream().map(each -> each.id()));
		add(ComponentKind.PORT, design.physicalSwitches().stream().flatMap(each -> each.ports().stream())
				.filter(port -> port.link().isPresent() || plugged.contains(port.id())).map(PhysicalPort::id));
		add(ComponentKind.ROUTER, design.routers().stream().map(router -> router.id()));
		add(ComponentKind.DISTRIBUTED_SWITCH, design.distributedSwitches().stream().map(each -> each.id()));
	}

	/** What somebody says a cable of theirs ends in. */
	private Set<ElementId> pluggedInto() {
		List<Stream<Optional<ElementId>>> links = new ArrayList<>();
		links.add(design.hosts().stream().flatMap(host -> host.nics().stream()).map(nic -> nic.link()));
		links.add(design.physicalSwitches().stream().flatMap(each -> each.ports().stream()).map(PhysicalPort::link));
		links.add(design.routers().stream().flatMap(router -> router.interfaces().stream()).map(each -> each.link()));
		links.add(design.arrays().stream().flatMap(array -> array.portals().stream()).map(portal -> portal.link()));
		links.add(design.dnsServers().stream().map(server -> server.link()));
		links.add(design.vCenters().stream().map(server -> server.link()));
		links.add(design.pcs().stream().flatMap(pc -> pc.adapters().stream()).map(adapter -> adapter.link()));
		Set<ElementId> plugged = new HashSet<>();
		links.forEach(each -> each.flatMap(Optional::stream).forEach(plugged::add));
		return plugged;
	}

	private void addStorage() {
		add(ComponentKind.ARRAY, design.arrays().stream().map(array -> array.id()));
		add(ComponentKind.PORTAL, design.arrays().stream().flatMap(array -> array.portals().stream()).map(portal -> portal.id()));
		add(ComponentKind.LUN, design.arrays().stream().flatMap(array -> array.luns().stream()).map(lun -> lun.id()));
		add(ComponentKind.EXPORT, design.arrays().stream().flatMap(array -> array.exports().stream()).map(export -> export.id()));
		add(ComponentKind.DATASTORE, design.datastores().stream().map(datastore -> datastore.id()));
	}

	private void addServers() {
		add(ComponentKind.DNS_SERVER, design.dnsServers().stream().map(server -> server.id()));
		add(ComponentKind.VCENTER, design.vCenters().stream().map(server -> server.id()));
	}

	private void add(ComponentKind kind, Stream<ElementId> ids) {
		ids.forEach(id -> found.add(new Component(kind, id)));
	}
}
