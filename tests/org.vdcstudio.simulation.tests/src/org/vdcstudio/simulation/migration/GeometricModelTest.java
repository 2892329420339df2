/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Source of the table: calculated from the closed form of Liu, Xu, Jin et al., HPDC 2011, doi 10.1145/1996130.1996154, for
 * rounds that stop when the rest is sendable in half a second and after at most 30. Memory in MB, rates in MB/s.
 */
class GeometricModelTest {

	@ParameterizedTest
	@CsvSource({
			"4096, 117, 10, 2, 1.093, 38.26, 0.256",
			"4096, 117, 50, 5, 1.736, 60.76, 0.499",
			"4096, 117, 100, 28, 6.810, 238.40, 0.431",
			"16384, 1170, 100, 2, 1.093, 15.30, 0.102",
			"16384, 1170, 600, 5, 2.015, 28.22, 0.497",
			"65536, 1170, 300, 4, 1.343, 75.25, 0.242",
			"262144, 4680, 1000, 4, 1.271, 71.20, 0.117",
			"8192, 1170, 1300, 1, 2.0, 14.00, 7.00" })
	void givesThePublishedFigures(long memory, long rate, long dirtyRate, int rounds, BigDecimal sentPerMemory,
			BigDecimal seconds, BigDecimal downtime) {
		MigrationDemand demand = Demands.megabytes(memory, dirtyRate);

		MigrationCourse course = MigrationCourse.of(new GeometricModel(), demand, new MigrationLink(rate * 8_000_000, 0));

		assertEquals(rounds, course.rounds().size());
		assertPrintedDigits(sentPerMemory, (double) course.sent() / demand.memory());
		assertPrintedDigits(seconds, course.total() / 1e9);
		assertPrintedDigits(downtime, course.downtime() / 1e9);
	}

	private static void assertPrintedDigits(BigDecimal expected, double actual) {
		assertEquals(expected, new BigDecimal(actual).setScale(expected.scale(), RoundingMode.HALF_UP));
	}
}
