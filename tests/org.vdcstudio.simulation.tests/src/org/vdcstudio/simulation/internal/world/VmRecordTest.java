/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.world.VmRecord.Interruption;
import org.vdcstudio.simulation.internal.world.VmRecord.Obstacle;
import org.vdcstudio.simulation.kernel.SimTime;

class VmRecordTest {

	private final VmRecord record = new VmRecord(true);

	private static SimTime at(long nanos) {
		return new SimTime(nanos);
	}

	private static TimelineEntry entry(int index) {
		return new TimelineEntry(index, at(index), "kind", "vm", "", OptionalInt.empty());
	}

	@Test
	void obstaclesThatOverlapAreOneInterruption() {
		record.meets(Obstacle.NETWORK, at(10), entry(1));
		record.meets(Obstacle.STORAGE, at(15), entry(2));
		record.overcomes(Obstacle.NETWORK, at(20), entry(3));
		assertTrue(record.isInterrupted());
		record.overcomes(Obstacle.STORAGE, at(40), entry(4));

		assertFalse(record.isInterrupted());
		assertEquals(Optional.of(new Interruption(30, entry(1), Optional.of(entry(4)))), record.longestInterruption(at(100)));
		assertEquals(30, record.totalInterruption(at(100)));
	}

	@Test
	void longestOfSeveralInterruptionsIsKeptAndAllAddUp() {
		record.meets(Obstacle.PAUSED, at(10), entry(1));
		record.overcomes(Obstacle.PAUSED, at(15), entry(2));
		record.meets(Obstacle.PAUSED, at(20), entry(3));
		record.overcomes(Obstacle.PAUSED, at(22), entry(4));

		assertEquals(Optional.of(new Interruption(5, entry(1), Optional.of(entry(2)))), record.longestInterruption(at(100)));
		assertEquals(7, record.totalInterruption(at(100)));
	}

	@Test
	void interruptionThatIsNotOverCountsUpToNow() {
		record.meets(Obstacle.PAUSED, at(10), entry(1));
		record.overcomes(Obstacle.PAUSED, at(15), entry(2));
		record.meets(Obstacle.OFF, at(20), entry(3));

		assertEquals(Optional.of(new Interruption(5, entry(1), Optional.of(entry(2)))), record.longestInterruption(at(25)));
		assertEquals(Optional.of(new Interruption(6, entry(3), Optional.empty())), record.longestInterruption(at(26)));
		assertEquals(11, record.totalInterruption(at(26)));
	}

	@Test
	void obstaclesThatAnotherOneMakesMeaninglessKeepTheBeginning() {
		record.meets(Obstacle.NETWORK, at(10), entry(1));
		record.meets(Obstacle.OFF, at(20), entry(2));
		record.forget(Obstacle.NETWORK);
		record.meets(Obstacle.STARTING, at(30), entry(3));
		record.overcomes(Obstacle.OFF, at(30), entry(3));
		record.overcomes(Obstacle.STARTING, at(60), entry(4));

		assertEquals(Optional.of(new Interruption(50, entry(1), Optional.of(entry(4)))), record.longestInterruption(at(60)));
	}

	@Test
	void whatSomebodyWantedIsNoInterruptionUntilItServesAgain() {
		record.meets(Obstacle.OFF, at(10), entry(1));
		record.excuse();
		record.meets(Obstacle.STARTING, at(20), entry(2));
		record.overcomes(Obstacle.STARTING, at(50), entry(3));
		assertEquals(Optional.empty(), record.longestInterruption(at(50)));
		record.beginsToServe(at(50));
		record.meets(Obstacle.OFF, at(60), entry(4));

		assertEquals(Optional.of(new Interruption(5, entry(4), Optional.empty())), record.longestInterruption(at(65)));
		assertEquals(5, record.totalInterruption(at(65)));
	}

	@Test
	void vmThatDoesNotServeYetIsNotInterrupted() {
		VmRecord cold = new VmRecord(false);
		cold.meets(Obstacle.STORAGE, at(5), entry(1));
		assertFalse(cold.hasServed());
		assertFalse(cold.isInterrupted());
		assertEquals(Set.of(Obstacle.STORAGE), cold.obstacles());
		cold.beginsToServe(at(10));

		assertTrue(cold.hasServed());
		assertEquals(Optional.of(new Interruption(2, entry(1), Optional.empty())), cold.longestInterruption(at(12)));
	}

	@Test
	void obstacleThatItDoesNotHaveIsNotOvercome() {
		record.overcomes(Obstacle.STORAGE, at(10), entry(1));

		assertEquals(Optional.empty(), record.longestInterruption(at(20)));
		assertEquals(0, record.totalInterruption(at(20)));
	}
}
