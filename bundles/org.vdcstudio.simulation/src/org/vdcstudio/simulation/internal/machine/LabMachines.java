/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.LabVm;

/**
 * The virtual machines of Workstation. One whose guest is ESXi is on as soon as it is powered, for the host takes its time to boot
 * then; any other when its guest serves.
 */
final class LabMachines {

	private final World world;
	private final Addresses addresses;
	private final Infrastructure infrastructure;
	private final Set<ElementId> off = new HashSet<>();
	private final Set<ElementId> wanted = new HashSet<>();
	private final Map<ElementId, Integer> lives = new HashMap<>();

	LabMachines(World world, Addresses addresses, Infrastructure infrastructure) {
		this.world = world;
		this.addresses = addresses;
		this.infrastructure = infrastructure;
		for (LabVm vm : world.design().labVms()) {
			if (vm.power() == PowerState.ON) {
				wanted.add(vm.id());
			} else {
				off.add(vm.id());
			}
		}
	}

	/** All are off; those that the design says run are wanted. */
	void startCold(TimelineEntry cause) {
		world.design().labVms().forEach(vm -> off.add(vm.id()));
		world.design().pcs().forEach(pc -> addresses.tellNatTables(pc, cause));
	}

	/** Says what is wanted of a machine; {@link #conclude} does it if it can be done. */
	void power(ElementId vm, PowerState state, TimelineEntry cause) {
		boolean isOff = off.contains(vm);
		if (state == PowerState.OFF) {
			wanted.remove(vm);
			if (isOff) {
				world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "is off already");
			}
			return;
		}
		wanted.add(vm);
		if (!isOff) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "is on already");
		} else if (world.topology().isDown(vm, on(vm))) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "cannot run until it, or its PC, is restored");
		}
	}

	/**
	 * Starts and stops machines as is wanted and possible.
	 *
	 * @return the nested hosts that this touches, and what the timeline says of the machine each runs in
	 */
	Map<ElementId, TimelineEntry> conclude(TimelineEntry cause) {
		Map<ElementId, TimelineEntry> touched = new LinkedHashMap<>();
		for (LabVm vm : world.design().labVms()) {
			ElementId id = vm.id();
			boolean possible = wanted.contains(id) && !world.topology().isDown(id, on(id));
			if (!possible && !off.contains(id)) {
				TimelineEntry entry = stop(vm, cause);
				vm.host().ifPresent(host -> touched.put(host, entry));
			} else if (possible && off.contains(id)) {
				TimelineEntry entry = start(vm, cause);
				vm.host().ifPresent(host -> touched.put(host, entry));
			}
		}
		return touched;
	}

	private StateOverlay on(ElementId vm) {
		return world.state().withPower(vm, PowerState.ON);
	}

	private TimelineEntry stop(LabVm vm, TimelineEntry cause) {
		off.add(vm.id());
		lives.merge(vm.id(), 1, Integer::sum);
		world.change(world.state().withPower(vm.id(), PowerState.OFF));
		return world.record(cause, TimelineKinds.MACHINE_OFF, vm.id(), "is off");
	}

	private TimelineEntry start(LabVm vm, TimelineEntry cause) {
		off.remove(vm.id());
		int life = lives.merge(vm.id(), 1, Integer::sum);
		TimelineEntry entry = world.record(cause, TimelineKinds.MACHINE_ON, vm.id(), "is powered on");
		if (vm.host().isPresent()) {
			world.change(on(vm.id()));
		} else {
			world.later(world.varied(world.parameters().boot().guest(), "guest"), "guest of " + vm.id(),
					() -> guestStarted(vm, life, entry));
		}
		return entry;
	}

	private void guestStarted(LabVm vm, int life, TimelineEntry cause) {
		if (lives.getOrDefault(vm.id(), 0) != life) {
			return;
		}
		world.change(on(vm.id()));
		TimelineEntry entry = world.record(cause, TimelineKinds.GUEST_STARTED, vm.id(), "its guest serves");
		infrastructure.conclude(Set.of(), entry);
		vm.nics().stream().filter(nic -> nic.dhcp()).forEach(nic -> addresses.lease(nic.id(), entry));
	}
}
