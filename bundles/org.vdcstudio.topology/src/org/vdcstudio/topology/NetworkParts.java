/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.ExternalNetwork;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/** The parts of the network, by id. */
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

	NetworkParts(DesignSnapshot snapshot) {
		snapshot.hosts().forEach(this::add);
		snapshot.physicalSwitches().forEach(this::add);
		snapshot.externalNetworks().forEach(network -> externalNetworks.putIfAbsent(network.id(), network));
		snapshot.pcs().forEach(this::add);
	}

	private void add(Host host) {
		for (PhysicalNic nic : host.nics()) {
			nics.putIfAbsent(nic.id(), nic);
		}
		for (VirtualSwitch each : host.switches()) {
			switches.putIfAbsent(each.id(), each);
			for (PortGroup group : each.portGroups()) {
				portGroups.putIfAbsent(group.id(), group);
				group.vmkernelAdapters().forEach(adapter -> vmkernelAdapters.putIfAbsent(adapter.id(), adapter));
			}
		}
		host.network().strayAdapters().forEach(adapter -> vmkernelAdapters.putIfAbsent(adapter.id(), adapter));
	}

	private void add(PhysicalSwitch each) {
		physicalSwitches.putIfAbsent(each.id(), each);
		for (PhysicalSwitch.PhysicalPort port : each.ports()) {
			ports.putIfAbsent(port.id(), port);
		}
	}

	private void add(WorkstationPc pc) {
		for (WorkstationPc.Adapter adapter : pc.adapters()) {
			pcAdapters.putIfAbsent(adapter.id(), adapter);
		}
		for (WorkstationPc.Vmnet vmnet : pc.vmnets()) {
			vmnets.putIfAbsent(vmnet.id(), vmnet);
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
}
