/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/**
 * A model of live migration. Implementations are immutable and free of side effects: the same question has the same answer.
 */
public interface MigrationModel {

	/** Short name for reports, for instance {@code vmotion}. */
	String name();

	/**
	 * The next step of a migration.
	 *
	 * @param demand what the guest asks
	 * @param link the link as it is now; it may be another one than in the step before
	 * @param progress how far the migration has come
	 * @return a pre-copy round, or the switch-over, which is the last step; every model comes to it in finitely many rounds
	 */
	MigrationStep next(MigrationDemand demand, MigrationLink link, MigrationProgress progress);
}
