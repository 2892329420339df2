/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/** Guests in the units that publications use. */
final class Demands {

	static final long GIB = 1L << 30;

	private static final long MEGABYTE = 1_000_000;

	private Demands() {
	}

	/** A guest that writes all over its memory; MB and MB/s. */
	static MigrationDemand megabytes(long memory, long dirtyRate) {
		return new MigrationDemand(memory * MEGABYTE, dirtyRate * MEGABYTE, memory * MEGABYTE);
	}

	/** A guest that writes all over its memory; GiB and MB/s. */
	static MigrationDemand gibibytes(long memory, long dirtyRate) {
		return new MigrationDemand(memory * GIB, dirtyRate * MEGABYTE, memory * GIB);
	}
}
