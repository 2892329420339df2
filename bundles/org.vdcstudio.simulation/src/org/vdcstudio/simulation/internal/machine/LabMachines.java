/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

	/** Says what is wanted of a machine; {@link #conclude} does it. */
	void power(ElementId vm, PowerState state) {
		if (state == PowerState.ON) {
			wanted.add(vm);
		} else {
			wanted.remove(vm);
		}
	}

	/**
	 * Starts and stops machines as is wanted and possible.
	 *
	 * @return the nested hosts that this touches
	 */
	Set<ElementId> conclude(TimelineEntry cause) {
		Set<ElementId> touched = new LinkedHashSet<>();
		for (LabVm vm : world.design().labVms()) {
			ElementId id = vm.id();
			boolean possible = wanted.contains(id) && !world.topology().isDown(id, on(id));
			if (!possible && !off.contains(id)) {
				stop(vm, cause);
				vm.host().ifPresent(touched::add);
			} else if (possible && off.contains(id)) {
				start(vm, cause);
				vm.host().ifPresent(touched::add);
			}
		}
		return touched;
	}

	private StateOverlay on(ElementId vm) {
		return world.state().withPower(vm, PowerState.ON);
	}

	private void stop(LabVm vm, TimelineEntry cause) {
		off.add(vm.id());
		lives.merge(vm.id(), 1, Integer::sum);
		world.change(world.state().withPower(vm.id(), PowerState.OFF));
		world.record(cause, TimelineKinds.MACHINE_OFF, vm.id(), "is off");
	}

	private void start(LabVm vm, TimelineEntry cause) {
		off.remove(vm.id());
		int life = lives.merge(vm.id(), 1, Integer::sum);
		TimelineEntry entry = world.record(cause, TimelineKinds.MACHINE_ON, vm.id(), "is powered on");
		if (vm.host().isPresent()) {
			world.change(on(vm.id()));
		} else {
			world.later(world.varied(world.parameters().boot().guest(), "guest"), "guest of " + vm.id(),
					() -> guestStarted(vm, life, entry));
		}
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
