/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;
import org.vdcstudio.simulation.migration.MigrationStep.SwitchOver;

/**
 * A whole migration.
 *
 * @param rounds the pre-copy rounds in their order
 * @param switchOver what ended it
 */
public record MigrationCourse(List<PreCopyRound> rounds, SwitchOver switchOver) {

	/** Copies the list. */
	public MigrationCourse {
		rounds = List.copyOf(rounds);
	}

	/** Follows a model from start to end over a link that stays as it is. */
	public static MigrationCourse of(MigrationModel model, MigrationDemand demand, MigrationLink link) {
		List<PreCopyRound> rounds = new ArrayList<>();
		MigrationProgress progress = MigrationProgress.start(demand);
		while (true) {
			switch (model.next(demand, link, progress)) {
			case PreCopyRound round -> {
				rounds.add(round);
				progress = progress.after(round);
			}
			case SwitchOver switchOver -> {
				return new MigrationCourse(rounds, switchOver);
			}
			}
		}
	}

	/** Bytes sent in all steps. */
	public long sent() {
		return rounds.stream().mapToLong(PreCopyRound::sent).sum() + switchOver.sent();
	}

	/** Nanoseconds from the first round to the end of the switch-over. */
	public long total() {
		return rounds.stream().mapToLong(PreCopyRound::duration).sum() + switchOver.duration();
	}

	/** Nanoseconds during which the guest stood still. */
	public long downtime() {
		return switchOver.duration();
	}
}
