/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/** Tells where VMs run. */
@FunctionalInterface
public interface Whereabouts {

	/** The host a VM runs on; empty when it does not run. */
	Optional<ElementId> hostOf(ElementId vm);
}
