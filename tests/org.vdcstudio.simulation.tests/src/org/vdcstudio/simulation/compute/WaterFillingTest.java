/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.kernel.RandomStreams;

/** Compares with a search for the level in floating point, which is slow and inexact but obvious. */
class WaterFillingTest {

	private static final int CASES = 5_000;

	@Test
	void everybodyGetsSharesTimesALevelWithinFloorAndCap() {
		RandomGenerator random = new RandomStreams(11).stream("levels");
		for (int i = 0; i < CASES; i++) {
			int siblings = 1 + random.nextInt(8);
			long[] shares = random.longs(siblings, 1, 100).toArray();
			long[] floors = random.longs(siblings, 0, 60).map(each -> each < 30 ? 0 : each).toArray();
			long[] caps = Arrays.stream(floors).map(floor -> floor + random.nextInt(200)).toArray();
			long amount = Arrays.stream(floors).sum() + random.nextInt(500);

			long[] parts = WaterFilling.divide(amount, shares, floors, floors, caps);

			double level = level(amount, shares, floors, caps);
			for (int each = 0; each < siblings; each++) {
				assertEquals(clamped(level, shares[each], floors[each], caps[each]), parts[each], 1.0);
			}
		}
	}

	private static double level(long amount, long[] shares, long[] floors, long[] caps) {
		double low = 0;
		double high = 1000;
		for (int step = 0; step < 100; step++) {
			double level = (low + high) / 2;
			double used = 0;
			for (int i = 0; i < shares.length; i++) {
				used += clamped(level, shares[i], floors[i], caps[i]);
			}
			if (used < amount) {
				low = level;
			} else {
				high = level;
			}
		}
		return high;
	}

	private static double clamped(double level, long shares, long floor, long cap) {
		return Math.clamp(level * shares, floor, cap);
	}
}
