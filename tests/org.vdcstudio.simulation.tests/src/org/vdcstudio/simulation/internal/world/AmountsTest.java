/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

	@ParameterizedTest
	@CsvSource({ "0, 0 bytes", "1023, 1023 bytes", "1024, 1 KiB", "4294967296, 4 GiB", "1342177280, 1.25 GiB",
			"104857600, 100 MiB", "9223372036854775807, 8192 PiB" })
	void bytesHaveTheLargestFittingUnit(long bytes, String expected) {
		assertEquals(expected, Amounts.bytes(bytes));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 s", "1, 0.000000001 s", "250000000, 0.25 s", "36653012345, 36.653 s", "60000000000, 60 s" })
	void secondsAreRoundedToWhatPeopleRead(long nanos, String expected) {
		assertEquals(expected, Amounts.seconds(nanos));
	}

	@ParameterizedTest
	@CsvSource({ "1, 100 %", "0.99999, 99.9 %", "0.64321, 64.3 %", "0.001, 0.1 %" })
	void partsArePerCent(double part, String expected) {
		assertEquals(expected, Amounts.percent(part));
	}
}
