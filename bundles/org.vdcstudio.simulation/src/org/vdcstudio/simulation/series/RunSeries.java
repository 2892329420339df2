/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import java.util.List;

import org.vdcstudio.simulation.kernel.SimTime;

/**
 * What can be drawn of one run.
 *
 * @param scenario   name of the scenario
 * @param end        how far simulated time went
 * @param links      the links that something was sent over, in the order in which they were first used
 * @param migrations the migrations that began, in that order
 * @param hosts      all hosts, in the order of the design
 * @param states     what was otherwise than in the design
 */
public record RunSeries(String scenario, SimTime end, List<LinkLoad> links, List<MigrationCopy> migrations, List<HostVms> hosts,
		RunStates states) {

	/** Copies the lists. */
	public RunSeries {
		links = List.copyOf(links);
		migrations = List.copyOf(migrations);
		hosts = List.copyOf(hosts);
	}
}
