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
import java.util.Optional;
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

	/** What is said of what is down. */
	static final String DOWN = "does not work, or is powered off";

	private static final List<ElementId> NONE = List.of();

	private final DesignSnapshot snapshot;
	private final Map<ElementId, List<ElementId>> needs = new HashMap<>();
	private final Map<ElementId, List<ElementId>> providers = new HashMap<>();
	private final Set<ElementId> offByDesign = new HashSet<>();
	private final Once<Set<ElementId>> downAtStart = new Once<>(this::findDownAtStart);

	Liveness(DesignSnapshot snapshot) {
		this.snapshot = snapshot;
		snapshot.sites().forEach(site -> site.faultDomains().forEach(domain -> needs(domain, site.id())));
		snapshot.hosts().forEach(this::add);
		snapshot.physicalSwitches().forEach(this::add);
		snapshot.routers().forEach(this::add);
		snapshot.distributedSwitches().forEach(each -> each.portGroups().forEach(group -> needs(group.id(), each.id())));
		snapshot.arrays().forEach(this::add);
		snapshot.pcs().forEach(this::add);
		snapshot.dnsServers().forEach(server -> server.location().ifPresent(place -> needs(server.id(), place)));
		snapshot.vCenters().forEach(vCenter -> vCenter.location().ifPresent(place -> needs(vCenter.id(), place)));
		snapshot.labVms().forEach(this::add);
		snapshot.vms().forEach(this::add);
	}

	/**
	 * Whether an element, or something it cannot do without, has failed or is powered off. Costs little: it is asked of every VM again
	 * and again.
	 */
	boolean isDown(ElementId element, StateOverlay state) {
		if (state == StateOverlay.INITIAL) {
			return downAtStart.get().contains(element);
		}
		boolean allWorks = state.worksAsDesigned() && downAtStart.get().isEmpty();
		return !allWorks && isDown(element, state, Set.of());
	}

	/** Whether a port group passes no frames. */
	boolean isDown(PortGroup group, StateOverlay state) {
		return state.isFailed(group.id()) || isDown(group.virtualSwitch(), state)
				|| group.distributed().filter(distributed -> isDown(distributed, state)).isPresent();
	}

	/** Whether an element works only as long as some VM, lab VM or host does. */
	boolean needsMachines(ElementId element) {
		boolean isMachine = snapshot.vm(element).isPresent() || snapshot.labVm(element).isPresent()
				|| snapshot.host(element).isPresent();
		return isMachine || providers.containsKey(element) || needs.getOrDefault(element, NONE).stream().anyMatch(this::needsMachines);
	}

	/** Why nothing can be had of an element that is down. */
	static String downReason(ElementId element) {
		return "%s %s".formatted(element, DOWN);
	}

	private Set<ElementId> findDownAtStart() {
		if (offByDesign.isEmpty()) {
			return Set.of();
		}
		Set<ElementId> down = new HashSet<>(offByDesign);
		Stream.of(needs.keySet().stream(), providers.keySet().stream(), snapshot.vms().stream().map(Vm::id))
				.flatMap(elements -> elements)
				.filter(element -> isDown(element, StateOverlay.INITIAL, Set.of())).forEach(down::add);
		return down;
	}

	/**
	 * What is asked about a second time stands in a circle, as a VM that provides its own host does; a circle alone fells nobody. Every
	 * circle leads over something that is provided, so only that has to be remembered.
	 */
	private boolean isDown(ElementId element, StateOverlay state, Set<ElementId> providedOnTheWay) {
		if (providedOnTheWay.contains(element)) {
			return false;
		}
		if (state.isFailed(element) || isOff(element, state)) {
			return true;
		}
		List<ElementId> machines = providers.getOrDefault(element, NONE);
		Set<ElementId> provided = machines.isEmpty() ? providedOnTheWay : with(element, providedOnTheWay);
		for (ElementId needed : needs.getOrDefault(element, NONE)) {
			if (isDown(needed, state, provided)) {
				return true;
			}
		}
		if (!machines.isEmpty() && machines.stream().allMatch(machine -> isDown(machine, state, provided))) {
			return true;
		}
		Optional<ElementId> host = snapshot.vm(element).flatMap(vm -> Placement.hostOf(vm, state));
		return host.isPresent() && isDown(host.get(), state, provided);
	}

	private static Set<ElementId> with(ElementId element, Set<ElementId> others) {
		Set<ElementId> all = new HashSet<>(others);
		all.add(element);
		return all;
	}

	private boolean isOff(ElementId element, StateOverlay state) {
		Optional<PowerState> changed = state.power(element);
		return changed.isPresent() ? changed.get() != PowerState.ON : offByDesign.contains(element);
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
		host.iscsiAdapters().forEach(adapter -> needs(adapter.id(), host.id()));
		host.disks().forEach(disk -> needs(disk.id(), host.id()));
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
		array.luns().forEach(lun -> needs(lun.id(), array.id()));
		array.exports().forEach(export -> needs(export.id(), array.id()));
	}

	private void add(WorkstationPc pc) {
		pc.adapters().forEach(adapter -> needs(adapter.id(), pc.id()));
		pc.vmnets().forEach(vmnet -> needs(vmnet.id(), pc.id()));
	}

	private void add(LabVm vm) {
		if (vm.power() != PowerState.ON) {
			offByDesign.add(vm.id());
		}
		vm.pc().ifPresent(pc -> needs(vm.id(), pc));
		vm.host().ifPresent(host -> needs(host, vm.id()));
		vm.provides().forEach(server -> providers.computeIfAbsent(server, each -> new ArrayList<>(1)).add(vm.id()));
		vm.nics().forEach(nic -> needs(nic.id(), vm.id()));
	}

	private void add(Vm vm) {
		if (vm.power() != PowerState.ON) {
			offByDesign.add(vm.id());
		}
		vm.provides().forEach(server -> providers.computeIfAbsent(server, each -> new ArrayList<>(1)).add(vm.id()));
		vm.nics().forEach(nic -> needs(nic.id(), vm.id()));
	}
}
