/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import java.util.List;

/**
 * What was otherwise than in the design for a while in one run.
 *
 * @param placements VMs that came to run on a host, in that order
 * @param outages    what the scenario made fail, in that order
 * @param datastores hosts that did not get to a datastore as in the design
 * @param adapters   iSCSI adapters that did not have the sessions that they have in the design
 */
public record RunStates(List<Placement> placements, List<Outage> outages, List<StorageAccess> datastores,
		List<StorageAccess> adapters) {

	/** Everything was as in the design. */
	public static final RunStates NONE = new RunStates(List.of(), List.of(), List.of(), List.of());

	/** Copies the lists. */
	public RunStates {
		placements = List.copyOf(placements);
		outages = List.copyOf(outages);
		datastores = List.copyOf(datastores);
		adapters = List.copyOf(adapters);
	}
}
