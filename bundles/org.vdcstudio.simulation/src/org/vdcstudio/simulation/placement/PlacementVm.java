/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import org.vdcstudio.topology.SlotCount;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A VM that runs, or is to run.
 *
 * @param id          its id
 * @param reservation what it reserves as the design says; see {@link #reserved()}
 * @param demand      what it uses, or is entitled to
 */
public record PlacementVm(ElementId id, ComputeAmounts reservation, ComputeAmounts demand) {

	/** What a host has to have unreserved for it: its reservation, at least {@link SlotCount#DEFAULT_CPU} of CPU. */
	public ComputeAmounts reserved() {
		return new ComputeAmounts(Math.max(reservation.cpu(), SlotCount.DEFAULT_CPU.hertz()), reservation.memory());
	}
}
