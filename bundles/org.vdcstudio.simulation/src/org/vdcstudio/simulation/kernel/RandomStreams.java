/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

import java.util.random.RandomGenerator;

/**
 * Reproducible random numbers: one seed, and from it an independent stream for every name. Because streams are named, a
 * behaviour that starts to draw numbers does not change those which others get.
 *
 * @param seed the seed of the run
 */
public record RandomStreams(long seed) {

	private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

	/** A new stream for a name, starting at its beginning: the same numbers for the same seed and name on every machine. */
	public RandomGenerator stream(String name) {
		long state = mix(seed);
		for (int i = 0; i < name.length(); i++) {
			state = mix(state + GOLDEN_GAMMA + name.charAt(i));
		}
		return new SplitMix(state);
	}

	/** The finaliser of the SplitMix64 generator (Steele, Lea, Flood: Fast splittable pseudorandom number generators). */
	private static long mix(long value) {
		long z = value;
		z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	/** Own generator, because those of the JDK may change from release to release. */
	private static final class SplitMix implements RandomGenerator {

		private long state;

		SplitMix(long state) {
			this.state = state;
		}

		@Override
		public long nextLong() {
			state += GOLDEN_GAMMA;
			return mix(state);
		}
	}
}
