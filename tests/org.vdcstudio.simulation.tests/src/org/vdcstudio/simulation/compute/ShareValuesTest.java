/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.values.Shares;

class ShareValuesTest {

	private static final long MIB = 1 << 20;

	/** vSphere Resource Management, table "Share Values"; pools as a VM with four virtual CPUs and 16 GB. */
	@ParameterizedTest
	@CsvSource({ "low, 500, 5, 2000, 81920", "normal, 1000, 10, 4000, 163840", "high, 2000, 20, 8000, 327680",
			"1234, 1234, 1234, 1234, 1234" })
	void levelsAreThoseOfTheGuide(String written, long cpu, long memory, long cpuOfPool, long memoryOfPool) {
		Shares shares = Shares.parse(written);

		assertEquals(cpu, ShareValues.cpuOfVm(shares, 1));
		assertEquals(memory, ShareValues.memoryOfVm(shares, MIB));
		assertEquals(cpuOfPool, ShareValues.cpuOfPool(shares));
		assertEquals(memoryOfPool, ShareValues.memoryOfPool(shares));
	}

	/** The same place: two virtual CPUs and 1 GB with normal shares are 2000 shares of CPU and 10240 of memory. */
	@Test
	void sharesGrowWithTheVm() {
		assertEquals(2_000, ShareValues.cpuOfVm(Shares.NORMAL, 2));
		assertEquals(10_240, ShareValues.memoryOfVm(Shares.NORMAL, 1024 * MIB));
	}

	@Test
	void evenAVmOfUnknownMemoryHasAShare() {
		assertEquals(1, ShareValues.memoryOfVm(Shares.NORMAL, 0));
	}

	@Test
	void portionsOfAnAllocationDoNotReserveMoreThanTheWhole() {
		Allocation whole = new Allocation(1000, 100, 101);

		assertEquals(new Allocation(334, 33, 34), whole.portion(1, 3));
		assertEquals(new Allocation(1, 0, 0), whole.portion(0, 3));
		assertEquals(whole, whole.portion(3, 3));
		assertEquals(whole, whole.portion(0, 0));
		assertEquals(Allocation.UNLIMITED, Allocation.ofShares(7).portion(1, 2).limit());
		assertThrows(IllegalArgumentException.class, () -> whole.portion(4, 3));
	}
}
