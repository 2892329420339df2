/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.topology.snapshot.ElementId;

/** One rule about where VMs run. */
interface PlacementRule {

	/** Its id. */
	ElementId id();

	/** Whether it must be kept; else it should be. */
	boolean mandatory();

	/** The VMs it is about, each once. */
	List<ElementId> vms();

	/**
	 * How a host would break it for one of its VMs, as the end of a sentence about the host.
	 *
	 * @param vm     one of its VMs; where that runs now does not matter
	 * @param others where the other VMs run; asked before this method returns, not by the function
	 */
	Function<ElementId, Optional<String>> judge(ElementId vm, Whereabouts others);

	/** How it is violated; empty when it is kept. */
	Optional<RuleViolation> violation(Whereabouts whereabouts);
}
