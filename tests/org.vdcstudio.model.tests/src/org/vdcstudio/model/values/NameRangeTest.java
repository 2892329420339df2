/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NameRangeTest {

	@Test
	void theFirstBoundSaysHowWideCountersAre() {
		assertEquals(List.of("08", "09", "10"), NameRange.parse("08..10").counters());
		assertEquals(List.of("8", "9", "10"), NameRange.parse("8..10").counters());
		assertEquals(List.of("98", "99", "100"), NameRange.parse("98..100").counters());
	}

	@Test
	void knowsItsSizeWithoutCounting() {
		assertEquals(40, NameRange.parse("01..40").size());
		assertEquals(1, NameRange.parse("7..7").size());
	}
}
