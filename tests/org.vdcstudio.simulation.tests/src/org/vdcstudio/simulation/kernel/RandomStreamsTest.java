/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class RandomStreamsTest {

	@Test
	void oneSeedAndNameGiveTheSameNumbers() {
		assertEquals(firstNumbers(7, "disk"), firstNumbers(7, "disk"));
	}

	@Test
	void namesAndSeedsGiveOtherNumbers() {
		assertNotEquals(firstNumbers(7, "disk"), firstNumbers(7, "link"));
		assertNotEquals(firstNumbers(7, "disk"), firstNumbers(8, "disk"));
		assertNotEquals(firstNumbers(7, "ab"), firstNumbers(7, "ba"));
	}

	@Test
	void numbersAreSpreadEvenly() {
		RandomGenerator random = new RandomStreams(1).stream("spread");
		int[] buckets = new int[16];
		for (int i = 0; i < 160_000; i++) {
			buckets[(int) (random.nextLong() >>> 60)]++;
		}

		for (int count : buckets) {
			assertEquals(10_000, count, 500);
		}
	}

	private static String firstNumbers(long seed, String name) {
		RandomGenerator random = new RandomStreams(seed).stream(name);
		return LongStream.generate(random::nextLong).limit(100).boxed().toList().toString();
	}
}
