/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.Written;

/**
 * A host or vCenter Server as the naming rules see it.
 *
 * @param id         its id
 * @param title      what messages call it
 * @param isVCenter  whether it is a vCenter Server
 * @param fqdn       its name
 * @param management its static management addresses
 * @param servers    the DNS servers that answer its questions
 */
record ManagedSystem(ElementId id, String title, boolean isVCenter, Written<DomainName> fqdn, List<Management> management,
		List<ElementId> servers) {

	/**
	 * A management address.
	 *
	 * @param owner   what has it: a VMkernel adapter, or the vCenter Server
	 * @param address the address
	 */
	record Management(ElementId owner, Ipv4Address address) {
	}

	/** All hosts and vCenter Servers, in the order of the design. */
	static List<ManagedSystem> of(Topology topology) {
		NameResolution names = topology.names();
		List<ManagedSystem> systems = new ArrayList<>();
		for (Host host : topology.snapshot().hosts()) {
			systems.add(new ManagedSystem(host.id(), "Host " + host.id(), false, host.fqdn(), managementOf(host),
					names.serversOf(host.dnsServers())));
		}
		for (VCenter server : topology.snapshot().vCenters()) {
			List<Management> own = server.address().value().map(address -> List.of(new Management(server.id(), address)))
					.orElse(List.of());
			systems.add(new ManagedSystem(server.id(), "vCenter Server " + server.id(), true, server.fqdn(), own,
					names.serversOf(server.dnsServers())));
		}
		return systems;
	}

	/** The system with this id. */
	static Optional<ManagedSystem> find(Topology topology, ElementId id) {
		return of(topology).stream().filter(system -> system.id().equals(id)).findFirst();
	}

	/** The name, when it is written and fully qualified; what is not is the business of NAM-01 alone. */
	Optional<DomainName> qualifiedName() {
		return fqdn.value().filter(DomainName::isFullyQualified);
	}

	/** The servers, for messages and evidence. */
	String serverList() {
		return servers.isEmpty() ? "none in the design" : String.join(", ", servers.stream().map(ElementId::qualifiedName).toList());
	}

	private static List<Management> managementOf(Host host) {
		List<Management> found = new ArrayList<>();
		for (VmkernelAdapter adapter : host.vmkernelAdapters(VMkernelService.MANAGEMENT).toList()) {
			adapter.address().value().map(Ipv4Interface::address)
					.ifPresent(address -> found.add(new Management(adapter.id(), address)));
		}
		return found;
	}
}
