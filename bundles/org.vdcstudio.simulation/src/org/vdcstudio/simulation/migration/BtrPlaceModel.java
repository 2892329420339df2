/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;
import org.vdcstudio.simulation.migration.MigrationStep.SwitchOver;

/**
 * The closed form of the BtrPlace scheduler with hot and cold dirty pages: one full copy, then the cold pages, then the hot
 * ones. It was made to plan durations and says nothing about downtime, so its switch-over takes no time, except for a guest
 * whose writing outruns the link: what is left of that one is sent while it stands still.
 *
 * <p>
 * Source: Kherbache, Madelaine, Hermenier: Scheduling live migration of virtual machines, 2017, hal-01644729, and the
 * scheduler's network constraint, which counts nine bits to the byte.
 *
 * @param hotPages bytes written over and over
 * @param hotDuration nanoseconds in which all hot pages are written once, more than 0
 * @param coldRate bytes a second written elsewhere
 */
public record BtrPlaceModel(long hotPages, long hotDuration, long coldRate) implements MigrationModel {

	private static final double BITS_PER_BYTE = 9;
	private static final double BITS_PER_MEGABIT = 1e6;
	private static final double BYTES_PER_MIB = 1 << 20;

	/** @throws IllegalArgumentException when a value is out of its range */
	public BtrPlaceModel {
		if (hotPages < 0 || hotDuration <= 0 || coldRate < 0) {
			throw new IllegalArgumentException("Not a pattern of writing: " + hotPages + " bytes in " + hotDuration
					+ " ns, then " + coldRate + " bytes/s");
		}
	}

	/** The pattern of an idle guest: 5 MiB every two seconds and nothing else. */
	public BtrPlaceModel() {
		this(5 << 20, Nanos.ofSeconds(2), 0);
	}

	@Override
	public String name() {
		return "btrplace";
	}

	@Override
	public MigrationStep next(MigrationDemand demand, MigrationLink link, MigrationProgress progress) {
		double rate = link.rate() / BITS_PER_MEGABIT / BITS_PER_BYTE * BYTES_PER_MIB;
		double hotSeconds = hotDuration / Nanos.PER_SECOND;
		double hotRate = hotPages / hotSeconds;
		double fullCopy = demand.memory() / rate;
		if (progress.rounds() == 0) {
			return round(progress, fullCopy, demand.memory());
		}
		if (rate <= hotRate || rate <= coldRate) {
			return new SwitchOver(progress.toSend(), Nanos.ofSeconds(progress.toSend() / rate));
		}
		boolean allHotPagesWritten = fullCopy > hotSeconds;
		if (progress.rounds() == 1) {
			double seconds = allHotPagesWritten ? (hotPages + (fullCopy - hotSeconds) * coldRate) / (rate - coldRate)
					: hotRate * fullCopy / (rate - hotRate);
			return round(progress, seconds, seconds * rate);
		}
		if (progress.rounds() == 2 && allHotPagesWritten) {
			double seconds = hotPages / rate * hotRate / (rate - hotRate);
			return round(progress, seconds, seconds * rate);
		}
		return new SwitchOver(0, 0);
	}

	private static PreCopyRound round(MigrationProgress progress, double seconds, double sent) {
		// The closed form sums up what is dirtied meanwhile, so nothing is handed on to the next round but the memory itself.
		return new PreCopyRound(progress.rounds() + 1, Math.round(sent), Nanos.ofSeconds(seconds), progress.toSend(), 1);
	}
}
