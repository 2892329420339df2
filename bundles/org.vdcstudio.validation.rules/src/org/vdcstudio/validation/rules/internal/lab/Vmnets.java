/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.LabVm.LabNic;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;

/** The virtual networks of all PCs, and who has which address on them. */
final class Vmnets {

	private static final Pattern NAME = Pattern.compile("(?i)vmnet(\\d{1,6})");

	private final Map<ElementId, Vmnet> vmnets = new HashMap<>();
	private final Map<ElementId, List<Guest>> guests = new HashMap<>();
	private final Set<ElementId> dynamic = new HashSet<>();

	/**
	 * An address that somebody other than Workstation has on a VMnet.
	 *
	 * @param owner   who
	 * @param address the address
	 */
	record Guest(ElementId owner, Ipv4Address address) {
	}

	Vmnets(DesignSnapshot snapshot) {
		snapshot.pcs().forEach(pc -> pc.vmnets().forEach(vmnet -> vmnets.putIfAbsent(vmnet.id(), vmnet)));
		for (LabVm vm : snapshot.labVms()) {
			vm.nics().stream().filter(LabNic::dhcp).forEach(nic -> nic.link().ifPresent(dynamic::add));
			vm.nics().forEach(nic -> nic.address().value().ifPresent(address -> add(nic.link(), nic.id(), address.address())));
		}
		snapshot.hosts().forEach(this::addAdapters);
		snapshot.vCenters().forEach(each -> each.address().value().ifPresent(address -> add(each.link(), each.id(), address)));
		snapshot.dnsServers().forEach(each -> each.addresses()
				.forEach(address -> address.value().ifPresent(value -> add(each.link(), each.id(), value))));
		snapshot.arrays().forEach(array -> array.portals()
				.forEach(portal -> portal.endpoint().value().ifPresent(end -> add(portal.link(), portal.id(), end.address()))));
	}

	/** The number in the name of a VMnet; empty when it is named otherwise. */
	static Optional<Integer> numberOf(Vmnet vmnet) {
		String name = vmnet.id().qualifiedName();
		Matcher matcher = NAME.matcher(name.substring(name.lastIndexOf('.') + 1));
		return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
	}

	/** The VMnet that something is plugged into. */
	Optional<Vmnet> find(Optional<ElementId> link) {
		return link.flatMap(id -> Optional.ofNullable(vmnets.get(id)));
	}

	/** Whether some virtual machine on a VMnet gets its address from DHCP. */
	boolean hasDhcpGuest(Vmnet vmnet) {
		return dynamic.contains(vmnet.id());
	}

	/** Who has an address on a VMnet; nobody has two. */
	List<Guest> guestsOf(Vmnet vmnet) {
		return guests.getOrDefault(vmnet.id(), List.of());
	}

	private void addAdapters(Host host) {
		Map<ElementId, Optional<ElementId>> links = new HashMap<>();
		host.nics().forEach(nic -> links.put(nic.id(), nic.link()));
		for (VirtualSwitch each : host.switches()) {
			for (PortGroup group : each.portGroups()) {
				if (group.vlan() == 0) {
					group.vmkernelAdapters().forEach(adapter -> adapter.address().value().ifPresent(address -> each.uplinks()
							.forEach(uplink -> add(links.getOrDefault(uplink, Optional.empty()), adapter.id(), address.address()))));
				}
			}
		}
	}

	private void add(Optional<ElementId> link, ElementId owner, Ipv4Address address) {
		if (link.isPresent() && vmnets.containsKey(link.get())) {
			List<Guest> present = guests.computeIfAbsent(link.get(), id -> new ArrayList<>());
			if (present.stream().noneMatch(guest -> guest.address().equals(address))) {
				present.add(new Guest(owner, address));
			}
		}
	}
}
