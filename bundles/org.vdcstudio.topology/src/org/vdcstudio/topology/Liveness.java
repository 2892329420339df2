/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;
import org.vdcstudio.topology.snapshot.PhysicalSwitch;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.Router;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/**
 * What falls with what: a NIC with its host, a host with its rack and with the VM it is nested in, a server with the last of the VMs
 * that provide it, a VM with the host it is on at the time.
 */
final class Liveness {

	private final DesignSnapshot snapshot;
	private final Placement placement;
	private final Map<ElementId, List<ElementId>> needs = new HashMap<>();
	private final Map<ElementId, List<ElementId>> providers = new HashMap<>();
	private final Once<Set<ElementId>> downAtStart = new Once<>(this::findDownAtStart);

	Liveness(DesignSnapshot snapshot, Placement placement) {
		this.snapshot = snapshot;
		this.placement = placement;
		snapshot.sites().forEach(site -> site.faultDomains().forEach(domain -> needs(domain, site.id())));
		snapshot.hosts().forEach(this::add);
		snapshot.physicalSwitches().forEach(this::add);
		snapshot.routers().forEach(this::add);
		snapshot.arrays().forEach(this::add);
		snapshot.pcs().forEach(this::add);
		snapshot.dnsServers().forEach(server -> server.location().ifPresent(place -> needs(server.id(), place)));
		snapshot.vCenters().forEach(vCenter -> vCenter.location().ifPresent(place -> needs(vCenter.id(), place)));
		snapshot.labVms().forEach(this::add);
		snapshot.vms().forEach(this::add);
	}

	/** Whether an element, or something it cannot do without, has failed or is powered off. */
	boolean isDown(ElementId element, StateOverlay state) {
		return state == StateOverlay.INITIAL ? downAtStart.get().contains(element) : isDown(element, state, new HashSet<>());
	}

	private Set<ElementId> findDownAtStart() {
		boolean allOn = snapshot.labVms().stream().allMatch(vm -> vm.power() == PowerState.ON)
				&& snapshot.vms().stream().allMatch(vm -> vm.power() == PowerState.ON);
		if (allOn) {
			return Set.of();
		}
		Set<ElementId> down = new HashSet<>();
		Stream.of(needs.keySet().stream(), providers.keySet().stream(), snapshot.labVms().stream().map(LabVm::id),
				snapshot.vms().stream().map(Vm::id)).flatMap(elements -> elements)
				.filter(element -> isDown(element, StateOverlay.INITIAL, new HashSet<>())).forEach(down::add);
		return down;
	}

	/** Whether a port group passes no frames. */
	boolean isDown(PortGroup group, StateOverlay state) {
		return state.isFailed(group.id()) || isDown(group.virtualSwitch(), state)
				|| group.distributed().filter(state::isFailed).isPresent();
	}

	/** What is asked about a second time stands in a circle, as a VM that provides its own host does; a circle alone fells nobody. */
	private boolean isDown(ElementId element, StateOverlay state, Set<ElementId> asked) {
		if (!asked.add(element)) {
			return false;
		}
		if (state.isFailed(element) || isOff(element, state)) {
			return true;
		}
		for (ElementId needed : needs.getOrDefault(element, List.of())) {
			if (isDown(needed, state, asked)) {
				return true;
			}
		}
		List<ElementId> machines = providers.getOrDefault(element, List.of());
		if (!machines.isEmpty() && machines.stream().allMatch(machine -> isDown(machine, state, new HashSet<>(asked)))) {
			return true;
		}
		return snapshot.vm(element).flatMap(vm -> placement.hostOf(element, state))
				.filter(host -> isDown(host, state, asked)).isPresent();
	}

	private boolean isOff(ElementId element, StateOverlay state) {
		return state.power(element).or(() -> snapshot.vm(element).map(Vm::power))
				.or(() -> snapshot.labVm(element).map(LabVm::power)).orElse(PowerState.ON) != PowerState.ON;
	}

	private void needs(ElementId element, ElementId needed) {
		needs.computeIfAbsent(element, each -> new ArrayList<>(1)).add(needed);
	}

	private void add(Host host) {
		host.location().ifPresent(place -> needs(host.id(), place));
		host.nics().forEach(nic -> needs(nic.id(), host.id()));
		host.switches().forEach(each -> {
			needs(each.id(), host.id());
			each.distributed().ifPresent(distributed -> needs(each.id(), distributed));
		});
		host.vmkernelAdapters().forEach(adapter -> needs(adapter.id(), host.id()));
		host.network().strayAdapters().forEach(adapter -> needs(adapter.id(), host.id()));
	}

	private void add(PhysicalSwitch each) {
		each.location().ifPresent(place -> needs(each.id(), place));
		each.ports().forEach(port -> needs(port.id(), each.id()));
	}

	private void add(Router router) {
		router.location().ifPresent(place -> needs(router.id(), place));
		router.interfaces().forEach(each -> needs(each.id(), router.id()));
	}

	private void add(StorageArray array) {
		array.location().ifPresent(place -> needs(array.id(), place));
		array.portals().forEach(portal -> needs(portal.id(), array.id()));
	}

	private void add(WorkstationPc pc) {
		pc.adapters().forEach(adapter -> needs(adapter.id(), pc.id()));
		pc.vmnets().forEach(vmnet -> needs(vmnet.id(), pc.id()));
	}

	private void add(LabVm vm) {
		vm.pc().ifPresent(pc -> needs(vm.id(), pc));
		vm.host().ifPresent(host -> needs(host, vm.id()));
		vm.provides().forEach(server -> providers.computeIfAbsent(server, each -> new ArrayList<>(1)).add(vm.id()));
		vm.nics().forEach(nic -> needs(nic.id(), vm.id()));
	}

	private void add(Vm vm) {
		vm.provides().forEach(server -> providers.computeIfAbsent(server, each -> new ArrayList<>(1)).add(vm.id()));
		vm.nics().forEach(nic -> needs(nic.id(), vm.id()));
	}
}
