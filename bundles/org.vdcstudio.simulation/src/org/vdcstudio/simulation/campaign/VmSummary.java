/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.Comparator;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * How a VM came through all runs that are about it.
 *
 * @param vm           the VM
 * @param availability the part of the time that it served, from 0 to 1: that of each run, averaged over the runs
 * @param longest      nanoseconds of its longest interruption in any run; 0 when there was none
 * @param worstRun     the run in which it did worst; empty when it was never interrupted
 */
public record VmSummary(ElementId vm, double availability, long longest, Optional<RunOutcome> worstRun) {

	/** Who was available least comes first, then who was interrupted longest, then as in the design. */
	static final Comparator<VmSummary> WORST_FIRST = Comparator.comparingDouble(VmSummary::availability)
			.thenComparing(Comparator.comparingLong(VmSummary::longest).reversed());
}
