/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.operation;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.cluster.Clusters;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/** VMs powered because somebody asked for it. A cluster says where, and whether it lets the VM run at all. */
public final class PowerOrders {

	private final World world;
	private final VmPower vms;
	private final Clusters clusters;

	/**
	 * @param world    the datacenter
	 * @param vms      powers VMs
	 * @param clusters places and admits them
	 */
	public PowerOrders(World world, VmPower vms, Clusters clusters) {
		this.world = world;
		this.vms = vms;
		this.clusters = clusters;
	}

	/** Powers a VM on or off. */
	public void power(ElementId vm, PowerState state, TimelineEntry cause) {
		if (state == PowerState.ON) {
			powerOn(vm, cause);
		} else if (vms.isOn(vm)) {
			vms.stop(vm, StopReason.ORDERED, "is powered off", cause);
		} else {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "is off already");
		}
	}

	private void powerOn(ElementId vm, TimelineEntry cause) {
		if (vms.isOn(vm)) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "runs already");
			return;
		}
		clusters.place(vm, cause).ifPresent(host -> vms.start(vm, host, cause));
	}

	/** A VM fails by itself. */
	public void crash(ElementId vm, TimelineEntry cause) {
		if (vms.isOn(vm)) {
			vms.stop(vm, StopReason.FAILED, "fails", cause);
		} else {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "does not run, so it cannot fail");
		}
	}
}
