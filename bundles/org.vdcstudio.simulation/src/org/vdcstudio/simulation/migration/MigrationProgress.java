/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/**
 * How far a migration has come.
 *
 * @param rounds pre-copy rounds finished, at least 0
 * @param toSend bytes that have to be sent next: at first the whole memory, later what the last round left dirty
 */
public record MigrationProgress(int rounds, long toSend) {

	/** Nothing sent yet. */
	public static MigrationProgress start(MigrationDemand demand) {
		return new MigrationProgress(0, demand.memory());
	}

	/** After one more pre-copy round. */
	public MigrationProgress after(MigrationStep.PreCopyRound round) {
		return new MigrationProgress(rounds + 1, round.dirtied());
	}
}
