/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.bench.KernelBenchmark.Measurement;

class KernelBenchmarkTest {

	@Test
	void eventsPerSecondAreThoseOfTheClockItIsGiven() {
		AtomicLong clock = new AtomicLong();
		KernelBenchmark benchmark = new KernelBenchmark(() -> clock.getAndAdd(500_000_000));

		Measurement result = benchmark.measure(10, 1_000);

		assertEquals(1_000, result.events());
		assertEquals(2_000, result.eventsPerSecond());
	}
}
