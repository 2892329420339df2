/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;
import org.vdcstudio.simulation.migration.MigrationStep.SwitchOver;

/**
 * Pre-copy as a geometric series: every round leaves dirty the ratio of dirty rate and link rate of what it sent. Rounds stop
 * when the rest can be sent within the longest downtime, after a largest number of rounds, or after the first when the ratio
 * is one or more. The guest is never held back; round trips are not counted.
 *
 * <p>
 * Source: Liu, Xu, Jin, Gong, Liao: Performance and energy modeling for live migration of virtual machines, HPDC 2011,
 * doi 10.1145/1996130.1996154.
 *
 * @param longestDowntime nanoseconds within which the rest has to be sendable, more than 0
 * @param mostRounds largest number of pre-copy rounds, at least 1
 */
public record GeometricModel(long longestDowntime, int mostRounds) implements MigrationModel {

	/** @throws IllegalArgumentException when a value is out of its range */
	public GeometricModel {
		if (longestDowntime <= 0 || mostRounds < 1) {
			throw new IllegalArgumentException("Pre-copy needs a downtime and a round to stop at, not " + longestDowntime
					+ " ns and " + mostRounds + " rounds");
		}
	}

	/** Half a second of downtime, thirty rounds. */
	public GeometricModel() {
		this(Nanos.ofSeconds(0.5), 30);
	}

	@Override
	public String name() {
		return "geometric";
	}

	@Override
	public MigrationStep next(MigrationDemand demand, MigrationLink link, MigrationProgress progress) {
		long toSend = progress.toSend();
		double nanos = link.nanosFor(toSend);
		if (progress.rounds() > 0 && isLast(demand, link, progress)) {
			return new SwitchOver(toSend, Math.round(nanos));
		}
		long dirtied = Math.round(demand.dirtiedIn(nanos));
		return new PreCopyRound(progress.rounds() + 1, toSend, Math.round(nanos), dirtied, 1);
	}

	private boolean isLast(MigrationDemand demand, MigrationLink link, MigrationProgress progress) {
		return progress.toSend() <= link.bytesIn(longestDowntime) || progress.rounds() >= mostRounds
				|| demand.dirtyRate() >= link.bytesPerSecond();
	}
}
