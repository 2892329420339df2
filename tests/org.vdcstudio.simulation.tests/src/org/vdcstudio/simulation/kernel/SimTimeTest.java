/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimTimeTest {

	@ParameterizedTest
	@CsvSource({ "0, 0 s", "1, 0.000000001 s", "1500000000, 1.5 s", "60000000000, 60 s" })
	void printsExactSecondsWithoutTrailingZeros(long nanos, String expected) {
		assertEquals(expected, new SimTime(nanos).toString());
	}

	@Test
	void isNeverNegative() {
		IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> new SimTime(-1));

		assertEquals("Simulated time is negative: -1 ns", problem.getMessage());
		assertThrows(IllegalArgumentException.class, () -> SimTime.of(Duration.ofSeconds(-5)));
	}

	@Test
	void endsInsteadOfWrappingAround() {
		assertEquals(SimTime.LAST, new SimTime(1).plusNanos(Long.MAX_VALUE));
	}

	@Test
	void onlyGoesForward() {
		assertThrows(IllegalArgumentException.class, () -> new SimTime(5).plusNanos(-1));
	}

	@Test
	void comparesAndSubtracts() {
		SimTime earlier = SimTime.of(Duration.ofMillis(1));
		SimTime later = earlier.plusNanos(5);

		assertTrue(earlier.compareTo(later) < 0);
		assertEquals(5, later.nanosSince(earlier));
		assertEquals(-5, earlier.nanosSince(later));
	}
}
