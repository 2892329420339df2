/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;

/**
 * A VM as the design deploys it.
 *
 * @param id          its id; an instance of a fleet has its own
 * @param declaration the id of what declares it: its own id, or that of the fleet
 * @param placement   the host or cluster the design puts it on
 * @param host        the host it starts on; in a cluster, members of a fleet are spread over the hosts in order
 * @param cpus        virtual CPUs
 * @param memory      configured memory
 * @param dirtyRate   how fast the guest changes memory
 * @param workingSet  the part of the memory it changes; empty for all of it
 * @param datastores  where its files and disks are, without repetition; its files first
 * @param nics        virtual NICs
 * @param power       whether it runs when the design starts
 */
public record Vm(ElementId id, ElementId declaration, Optional<ElementId> placement, Optional<ElementId> host, int cpus,
		Optional<DataSize> memory, Optional<DataRate> dirtyRate, Optional<DataSize> workingSet, List<ElementId> datastores,
		List<VirtualNic> nics, PowerState power) {

	/** Copies the lists. */
	public Vm {
		datastores = List.copyOf(datastores);
		nics = List.copyOf(nics);
	}
}
