/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.ExternalNetwork;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.Site;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** The parts of the network by id, and what each of them stands and falls with. */
final class NetworkParts {

	private final Map<ElementId, PortGroup> portGroups = new HashMap<>();
	private final Map<ElementId, VirtualSwitch> switches = new HashMap<>();
	private final Map<ElementId, VmkernelAdapter> vmkernelAdapters = new HashMap<>();
	private final Map<ElementId, PhysicalNic> nics = new HashMap<>();
	private final Map<ElementId, PhysicalSwitch> physicalSwitches = new HashMap<>();
	private final Map<ElementId, PhysicalSwitch.PhysicalPort> ports = new HashMap<>();
	private final Map<ElementId, WorkstationPc.Vmnet> vmnets = new HashMap<>();
	private final Map<ElementId, WorkstationPc.Adapter> pcAdapters = new HashMap<>();
	private final Map<ElementId, ExternalNetwork> externalNetworks = new HashMap<>();
	private final Map<ElementId, ElementId> owners = new HashMap<>();

	NetworkParts(DesignSnapshot snapshot) {
		snapshot.sites().forEach(this::add);
		snapshot.hosts().forEach(this::add);
		snapshot.physicalSwitches().forEach(this::add);
		snapshot.externalNetworks().forEach(network -> externalNetworks.putIfAbsent(network.id(), network));
		snapshot.pcs().forEach(this::add);
	}

	private void add(Site site) {
		site.faultDomains().forEach(domain -> owners.putIfAbsent(domain, site.id()));
	}

	private void add(Host host) {
		host.location().ifPresent(place -> owners.putIfAbsent(host.id(), place));
		for (PhysicalNic nic : host.nics()) {
			nics.putIfAbsent(nic.id(), nic);
			owners.putIfAbsent(nic.id(), host.id());
		}
		for (VirtualSwitch each : host.switches()) {
			switches.putIfAbsent(each.id(), each);
			owners.putIfAbsent(each.id(), host.id());
			for (PortGroup group : each.portGroups()) {
				portGroups.putIfAbsent(group.id(), group);
				group.vmkernelAdapters().forEach(adapter -> vmkernelAdapters.putIfAbsent(adapter.id(), adapter));
			}
		}
		host.network().strayAdapters().forEach(adapter -> vmkernelAdapters.putIfAbsent(adapter.id(), adapter));
	}

	private void add(PhysicalSwitch each) {
		physicalSwitches.putIfAbsent(each.id(), each);
		each.location().ifPresent(place -> owners.putIfAbsent(each.id(), place));
		for (PhysicalSwitch.PhysicalPort port : each.ports()) {
			ports.putIfAbsent(port.id(), port);
			owners.putIfAbsent(port.id(), each.id());
		}
	}

	private void add(WorkstationPc pc) {
		for (WorkstationPc.Adapter adapter : pc.adapters()) {
			pcAdapters.putIfAbsent(adapter.id(), adapter);
			owners.putIfAbsent(adapter.id(), pc.id());
		}
		for (WorkstationPc.Vmnet vmnet : pc.vmnets()) {
			vmnets.putIfAbsent(vmnet.id(), vmnet);
			owners.putIfAbsent(vmnet.id(), pc.id());
		}
	}

	Optional<PortGroup> portGroup(ElementId id) {
		return Optional.ofNullable(portGroups.get(id));
	}

	Optional<VirtualSwitch> virtualSwitch(ElementId id) {
		return Optional.ofNullable(switches.get(id));
	}

	Optional<VmkernelAdapter> vmkernelAdapter(ElementId id) {
		return Optional.ofNullable(vmkernelAdapters.get(id));
	}

	Optional<PhysicalNic> nic(ElementId id) {
		return Optional.ofNullable(nics.get(id));
	}

	Optional<PhysicalSwitch> physicalSwitch(ElementId id) {
		return Optional.ofNullable(physicalSwitches.get(id));
	}

	Optional<PhysicalSwitch.PhysicalPort> port(ElementId id) {
		return Optional.ofNullable(ports.get(id));
	}

	Optional<WorkstationPc.Vmnet> vmnet(ElementId id) {
		return Optional.ofNullable(vmnets.get(id));
	}

	Optional<WorkstationPc.Adapter> pcAdapter(ElementId id) {
		return Optional.ofNullable(pcAdapters.get(id));
	}

	Optional<ExternalNetwork> externalNetwork(ElementId id) {
		return Optional.ofNullable(externalNetworks.get(id));
	}

	/** Whether an element or something that it is part of, up to the site, has failed. */
	boolean isDown(ElementId element, StateOverlay state) {
		@Nullable
		ElementId part = element;
		while (part != null) {
			if (state.isFailed(part)) {
				return true;
			}
			part = owners.get(part);
		}
		return false;
	}

	/** Whether a port group passes frames at all. */
	boolean isDown(PortGroup group, StateOverlay state) {
		return state.isFailed(group.id()) || isDown(group.virtualSwitch(), state)
				|| group.distributed().filter(state::isFailed).isPresent() || virtualSwitch(group.virtualSwitch())
						.flatMap(VirtualSwitch::distributed).filter(state::isFailed).isPresent();
	}
}
