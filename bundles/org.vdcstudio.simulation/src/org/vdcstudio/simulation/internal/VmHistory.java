/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;

/** What a VM went through in a run. */
final class VmHistory {

	private Optional<Interruption> longest = Optional.empty();
	private Optional<TimelineEntry> refusal = Optional.empty();
	private boolean migrating;

	/**
	 * A time during which a VM did not run.
	 *
	 * @param duration nanoseconds
	 * @param end the entry that ended it
	 */
	record Interruption(long duration, TimelineEntry end) {
	}

	void interrupted(long duration, TimelineEntry end) {
		if (longest.isEmpty() || longest.get().duration() < duration) {
			longest = Optional.of(new Interruption(duration, end));
		}
	}

	void refused(TimelineEntry entry) {
		refusal = Optional.of(entry);
	}

	void setMigrating(boolean value) {
		migrating = value;
	}

	Optional<Interruption> longestInterruption() {
		return longest;
	}

	/** The latest refusal of a migration. */
	Optional<TimelineEntry> refusal() {
		return refusal;
	}

	boolean isMigrating() {
		return migrating;
	}
}
