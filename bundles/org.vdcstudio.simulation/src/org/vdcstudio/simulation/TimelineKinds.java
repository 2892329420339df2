/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

/** The kinds of {@link TimelineEntry timeline entries} that the built-in behaviours write. */
public final class TimelineKinds {

	/** An action of the scenario begins. */
	public static final String ACTION = "action";

	/** A prerequisite of a migration does not hold. */
	public static final String PREREQUISITE_FAILED = "prerequisite-failed";

	/** A migration does not begin. */
	public static final String MIGRATION_REFUSED = "migration-refused";

	/** A migration begins. */
	public static final String MIGRATION_STARTED = "migration-started";

	/** A pre-copy round has ended. */
	public static final String PRE_COPY_ROUND = "pre-copy-round";

	/** The VM stands still for the switch-over. */
	public static final String SWITCH_OVER = "switch-over";

	/** The VM runs at its destination. */
	public static final String MIGRATION_FINISHED = "migration-finished";

	/** The run was cut off. */
	public static final String RUN_CUT_OFF = "run-cut-off";

	private TimelineKinds() {
	}
}
