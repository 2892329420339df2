/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/**
 * What a running guest asks of a migration.
 *
 * @param memory bytes of memory to move, more than 0
 * @param dirtyRate bytes a second the guest writes anew, at least 0
 * @param workingSet bytes among which the guest writes, between 0 and {@code memory}; no round can dirty more
 */
public record MigrationDemand(long memory, long dirtyRate, long workingSet) {

	/** @throws IllegalArgumentException when a value is out of its range */
	public MigrationDemand {
		if (memory <= 0) {
			throw new IllegalArgumentException("A guest needs memory, not " + memory + " bytes");
		}
		if (dirtyRate < 0) {
			throw new IllegalArgumentException("Negative dirty rate: " + dirtyRate + " bytes/s");
		}
		if (workingSet < 0 || workingSet > memory) {
			throw new IllegalArgumentException(
					"The working set of " + workingSet + " bytes is not within the memory of " + memory + " bytes");
		}
	}

	/** Bytes dirtied in some nanoseconds by the guest at full speed. */
	double dirtiedIn(double nanos) {
		return Math.min(dirtyRate * nanos / Nanos.PER_SECOND, workingSet);
	}
}
