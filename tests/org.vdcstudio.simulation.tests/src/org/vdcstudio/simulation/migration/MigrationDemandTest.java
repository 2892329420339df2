/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MigrationDemandTest {

	@Test
	void valuesOutOfRangeAreNamed() {
		assertMessage("A guest needs memory, not 0 bytes", () -> new MigrationDemand(0, 0, 0));
		assertMessage("Negative dirty rate: -1 bytes/s", () -> new MigrationDemand(1, -1, 0));
		assertMessage("The working set of 2 bytes is not within the memory of 1 bytes", () -> new MigrationDemand(1, 0, 2));
		assertMessage("A migration needs a link, not one of 0 bit/s", () -> new MigrationLink(0, 0));
		assertMessage("Negative round trip time: -1 ns", () -> new MigrationLink(1, -1));
	}

	private static void assertMessage(String expected, Runnable runnable) {
		assertEquals(expected, assertThrows(IllegalArgumentException.class, runnable::run).getMessage());
	}
}
