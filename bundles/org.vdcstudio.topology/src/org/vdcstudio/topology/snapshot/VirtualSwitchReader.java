/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.network.DistributedPortGroup;
import org.vdcstudio.model.network.DistributedSwitch;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.SwitchMembership;
import org.vdcstudio.model.network.UplinkMapping;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.model.values.VlanRange;

/** Reads the virtual switches of a host: its own, and what distributed switches are there. */
final class VirtualSwitchReader {

	private final HostScope scope;
	private final Map<EObject, List<VMkernelAdapter>> distributedAdapters = new HashMap<>();
	private final List<VmkernelAdapter> strays = new ArrayList<>();
	private final List<VirtualSwitch> switches = new ArrayList<>();

	VirtualSwitchReader(HostScope scope) {
		this.scope = scope;
		List<SwitchMembership> memberships = scope.list(HostConfiguration::getMemberships);
		sortAdapters(memberships);
		for (StandardSwitch each : scope.list(HostConfiguration::getSwitches)) {
			switches.add(read(each));
		}
		for (SwitchMembership membership : memberships) {
			@Nullable
			DistributedSwitch distributed = membership.getDistributedSwitch();
			if (distributed != null && !distributed.eIsProxy()) {
				switches.add(read(membership, distributed));
			}
		}
	}

	List<VirtualSwitch> switches() {
		return switches;
	}

	/** VMkernel adapters that are on no port group of the host. */
	List<VmkernelAdapter> strayAdapters() {
		return strays;
	}

	/** Puts adapters that name their port group to it, when the host is a member of its switch. */
	private void sortAdapters(List<SwitchMembership> memberships) {
		for (VMkernelAdapter adapter : scope.list(HostConfiguration::getVmkernelAdapters)) {
			@Nullable
			EObject network = adapter.getNetwork();
			boolean here = network instanceof DistributedPortGroup group
					&& memberships.stream().anyMatch(each -> each.getDistributedSwitch() == group.eContainer());
			if (network != null && here) {
				distributedAdapters.computeIfAbsent(network, each -> new ArrayList<>()).add(adapter);
			} else {
				strays.add(read(adapter, scope.id()));
			}
		}
	}

	private VirtualSwitch read(StandardSwitch each) {
		ElementId id = scope.idOf(each);
		List<PortGroup> groups = each.getPortGroups().stream().map(group -> read(id, group)).toList();
		return new VirtualSwitch(id, scope.id(), Optional.empty(), Model.count(each.getMtu(), VirtualSwitch.DEFAULT_MTU),
				uplinks(each), Map.of(), PolicyReader.read(each, scope::refs), groups);
	}

	private List<ElementId> uplinks(StandardSwitch each) {
		List<ElementId> missing = scope.missingNics(each);
		return missing.isEmpty() ? scope.refs(each.getUplinks())
				: Stream.concat(scope.refs(each.getUplinks()).stream(), missing.stream()).toList();
	}

	private PortGroup read(ElementId virtualSwitch, org.vdcstudio.model.network.PortGroup group) {
		ElementId id = scope.idOf(group);
		List<VmkernelAdapter> adapters = group.getVmkernelAdapters().stream().map(adapter -> read(adapter, id)).toList();
		return new PortGroup(id, scope.id(), virtualSwitch, Optional.empty(), Model.text(group.getName()),
				Written.of(group.getVlan(), VlanId::tryParse), List.of(), PolicyReader.read(group, scope::refs), adapters);
	}

	private VirtualSwitch read(SwitchMembership membership, DistributedSwitch distributed) {
		Names names = scope.names();
		ElementId declared = names.require(distributed);
		ElementId id = names.instance(membership, scope.id().qualifiedName() + '.' + declared.qualifiedName());
		Map<ElementId, List<ElementId>> mappings = mappings(membership);
		List<PortGroup> groups = distributed.getPortGroups().stream().map(group -> read(id, group)).toList();
		return new VirtualSwitch(id, scope.id(), Optional.of(declared),
				Model.count(distributed.getMtu(), VirtualSwitch.DEFAULT_MTU),
				mappings.values().stream().flatMap(List::stream).distinct().toList(), mappings,
				PolicyReader.read(distributed, names::all), groups);
	}

	private Map<ElementId, List<ElementId>> mappings(SwitchMembership membership) {
		Map<ElementId, List<ElementId>> mappings = new LinkedHashMap<>();
		for (UplinkMapping mapping : membership.getMappings()) {
			@Nullable
			PhysicalNic nic = mapping.getNic();
			Optional<ElementId> uplink = scope.names().of(mapping.getUplink());
			Optional<ElementId> behind = scope.ref(nic).or(() -> scope.missingNics(mapping).stream().findFirst());
			if (uplink.isPresent() && behind.isPresent()) {
				mappings.computeIfAbsent(uplink.get(), each -> new ArrayList<>()).add(behind.get());
			}
		}
		return mappings;
	}

	private PortGroup read(ElementId virtualSwitch, DistributedPortGroup group) {
		Names names = scope.names();
		ElementId id = names.instance(group, virtualSwitch.qualifiedName() + '.' + Model.text(group.getName()));
		List<VmkernelAdapter> adapters = distributedAdapters.getOrDefault(group, List.of()).stream()
				.map(adapter -> read(adapter, id)).toList();
		return new PortGroup(id, scope.id(), virtualSwitch, names.of(group), Model.text(group.getName()),
				Written.of(group.getVlan(), VlanId::tryParse),
				group.getTrunkVlans().stream().map(range -> Written.of(range, VlanRange::tryParse)).toList(),
				PolicyReader.read(group, names::all), adapters);
	}

	private VmkernelAdapter read(VMkernelAdapter adapter, ElementId portGroup) {
		Counter counter = scope.counter();
		return new VmkernelAdapter(scope.idOf(adapter), scope.id(), portGroup,
				Written.of(counter.inNumber(adapter.getAddress()), Ipv4Interface::tryParse), adapter.isDhcp(),
				Written.of(counter.inName(adapter.getMac()), MacAddress::tryParse),
				Model.count(adapter.getMtu(), VirtualSwitch.DEFAULT_MTU), adapter.getStack(),
				Written.of(counter.inNumber(adapter.getGateway()), Ipv4Address::tryParse), Set.copyOf(adapter.getServices()));
	}
}
