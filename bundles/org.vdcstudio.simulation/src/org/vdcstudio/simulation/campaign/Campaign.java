/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.time.Duration;
import java.util.Optional;

import org.vdcstudio.simulation.kernel.SimTime;

/**
 * Which runs are made: one for every {@linkplain SingleFailures component that fails}, or one for every {@linkplain SeedRange
 * seed}.
 */
public sealed interface Campaign {

	/** The last point in simulated time of each run. */
	SimTime until();

	/**
	 * For every component of the design a run in which it fails, alone and for good, at {@link #FAILURE}.
	 *
	 * @param until how long each run goes on, from its start; after {@link #FAILURE}
	 * @param seed  seed of each run
	 */
	record SingleFailures(SimTime until, long seed) implements Campaign {

		/** When the component fails. */
		public static final SimTime FAILURE = SimTime.of(Duration.ofSeconds(60));

		/** An hour: long enough for HA to have tried restarts for most of it. */
		public static final SingleFailures USUAL = new SingleFailures(SimTime.of(Duration.ofHours(1)), 1);

		/** @throws IllegalArgumentException when a run would end before anything fails */
		public SingleFailures {
			if (until.compareTo(FAILURE) <= 0) {
				throw new IllegalArgumentException("A run ends at %s, but components fail at %s".formatted(until, FAILURE));
			}
		}

		/** The same with another end. */
		public SingleFailures withUntil(SimTime other) {
			return new SingleFailures(other, seed);
		}

		/** The same with another seed. */
		public SingleFailures withSeed(long other) {
			return new SingleFailures(until, other);
		}
	}

	/**
	 * Scenarios of the design, each with every seed of a range.
	 *
	 * @param first    the first seed
	 * @param last     the last seed, not less than the first
	 * @param scenario the scenario; empty for all of the design
	 * @param until    when a run that is not over is cut off
	 */
	record SeedRange(long first, long last, Optional<String> scenario, SimTime until) implements Campaign {

		/** The most seeds of a range. */
		public static final int MOST = 1_000_000;

		/** @throws IllegalArgumentException when the range is empty or has more than {@value #MOST} seeds */
		public SeedRange {
			check(first, last);
		}

		/** @throws IllegalArgumentException when the range is empty or has more than {@value #MOST} seeds */
		public static void check(long first, long last) {
			if (last < first) {
				throw new IllegalArgumentException("there are no seeds from %d to %d".formatted(first, last));
			}
			if (last - first < 0 || last - first >= MOST) {
				throw new IllegalArgumentException("the seeds from %d to %d are more than %d".formatted(first, last, MOST));
			}
		}
	}
}
