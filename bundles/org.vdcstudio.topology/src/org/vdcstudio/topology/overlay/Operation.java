/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What is out of order, and what was powered on or off. The power of machines is kept apart: it changes all the time, and the
 * physical network passes frames whatever machines do.
 *
 * @param failed   what is out of order
 * @param machines the power of VMs, lab VMs and hosts
 * @param others   the power of anything else, for instance of PCs
 */
record Operation(PersistentMap<ElementId, Boolean> failed, PersistentMap<ElementId, PowerState> machines,
		PersistentMap<ElementId, PowerState> others) {

	static final Operation AS_DESIGNED = new Operation(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

	private static final Set<String> MACHINES = Set.of(ComputePackage.Literals.VIRTUAL_MACHINE.getName(),
			LabPackage.Literals.LAB_VM.getName(), ComputePackage.Literals.ESXI_HOST.getName());

	/** Compares the maps themselves, not what is in them: two steps that undo each other may tell alike states apart. */
	boolean isLikeButForMachines(Operation other) {
		return failed == other.failed && others == other.others;
	}

	boolean isAsDesigned() {
		return failed.isEmpty() && machines.isEmpty() && others.isEmpty();
	}

	Operation withFailed(ElementId element) {
		return new Operation(failed.with(element, Boolean.TRUE), machines, others);
	}

	Operation withRestored(ElementId element) {
		return new Operation(failed.without(element), machines, others);
	}

	Optional<PowerState> power(ElementId element) {
		return isMachine(element) ? machines.get(element) : others.get(element);
	}

	Operation withPower(ElementId element, PowerState state) {
		return isMachine(element) ? new Operation(failed, machines.with(element, state), others)
				: new Operation(failed, machines, others.with(element, state));
	}

	private static boolean isMachine(ElementId element) {
		return MACHINES.contains(element.kind());
	}
}
