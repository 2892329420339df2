/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.operation;

import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.LabVm;

/**
 * New NICs. A virtual machine of Workstation has to be off to get one, and an ESXi host in it sees it as its next vmnic when it has
 * booted; a VM of vSphere takes one while it runs.
 */
public final class NewNics {

	private final World world;

	/** @param world the datacenter */
	public NewNics(World world) {
		this.world = world;
	}

	/**
	 * Adds a NIC to a virtual machine of Workstation.
	 *
	 * @param link the virtual network it is connected to
	 */
	public void addToLabVm(ElementId labVm, ElementId link, TimelineEntry cause) {
		LabVm vm = world.design().labVm(labVm).orElseThrow();
		if (!world.isDown(labVm)) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, labVm,
					"is powered on; a virtual machine of Workstation has to be off to get a NIC");
			return;
		}
		world.rebuild(world.design().withLabNic(labVm, link));
		int number = vm.nics().size();
		String detail = "NIC %d on %s".formatted(number + 1, link);
		Optional<ElementId> host = vm.host();
		String seen = host.map(id -> ", which %s sees as vmnic%d when it has booted".formatted(id, number)).orElse("");
		world.record(cause, TimelineKinds.NIC_ADDED, labVm, detail + seen);
	}

	/**
	 * Adds a NIC to a VM.
	 *
	 * @param label the label of the port group
	 */
	public void addToVm(ElementId vm, String label, TimelineEntry cause) {
		Optional<Host> host = world.hostOf(vm).flatMap(world.design()::host);
		if (host.isPresent() && host.get().portGroup(label).isEmpty()) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "%s has no network %s".formatted(host.get().id(), label));
			return;
		}
		world.rebuild(world.design().withVmNic(vm, label));
		world.record(cause, TimelineKinds.NIC_ADDED, vm, "NIC on " + label + (world.runningOn(vm).isPresent() ? ", while it runs" : ""));
	}
}
