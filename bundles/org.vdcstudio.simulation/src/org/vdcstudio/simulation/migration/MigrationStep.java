/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/**
 * One step of a migration: any number of {@link PreCopyRound}s while the guest runs, then one {@link SwitchOver} during which
 * it stands still.
 */
public sealed interface MigrationStep {

	/** Bytes sent in this step. */
	long sent();

	/** Nanoseconds this step takes. */
	long duration();

	/**
	 * Memory is sent while the guest runs and writes.
	 *
	 * @param number which round this is, from 1
	 * @param sent bytes sent
	 * @param duration nanoseconds
	 * @param dirtied bytes the guest wrote meanwhile, to be sent next
	 * @param guestSpeed how fast the guest was let run so that sending keeps up: above 0, at most 1
	 */
	record PreCopyRound(int number, long sent, long duration, long dirtied, double guestSpeed) implements MigrationStep {

		/** Whether the guest was held back. */
		public boolean isGuestSlowed() {
			return guestSpeed < 1;
		}
	}

	/**
	 * The guest stands still, the rest is sent, and it goes on at its destination.
	 *
	 * @param sent bytes sent
	 * @param duration nanoseconds of downtime
	 */
	record SwitchOver(long sent, long duration) implements MigrationStep {
	}
}
