/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;

/**
 * Bounds are those which VMware's "VMware vSphere Encrypted vMotion: Architecture, Performance and Best Practices" measured
 * for vSphere 6.5, unless a test says otherwise.
 */
class VMotionModelTest {

	private static final double LOCAL_ROUND_TRIP_MILLIS = 0.5;

	private final VMotionModel model = new VMotionModel();

	/** Fig. 6: vMotion reaches the line rate at 10, 20, 30 and 40 Gbit/s. */
	@ParameterizedTest
	@ValueSource(longs = { 10, 20, 30, 40 })
	void idleGuestMovesAtLineRate(long gigabits) {
		MigrationDemand demand = Demands.gibibytes(150, 0);
		double lineRateSeconds = demand.memory() * 8.0 / (gigabits * 1e9);

		double seconds = course(demand, link(gigabits, LOCAL_ROUND_TRIP_MILLIS)).total() / 1e9;

		assertTrue(seconds >= lineRateSeconds, () -> seconds + " s beats the line rate");
		assertEquals(lineRateSeconds, seconds, 0.05 * lineRateSeconds);
	}

	/** Fig. 4: 150 GB over 40 Gbit/s; the line rate bound is 30.0 s for decimal and 32.2 s for binary gigabytes. */
	@Test
	void largeDatabaseOverFourTenGigabitLinks() {
		double seconds = course(Demands.gibibytes(150, 200), link(40, LOCAL_ROUND_TRIP_MILLIS)).total() / 1e9;

		assertTrue(seconds >= 32.2 && seconds < 60, () -> seconds + " s");
	}

	/** Switch-over of idle guests: about 0.15 s at 256 GB, about 0.5 s at 1 TB. */
	@ParameterizedTest
	@CsvSource({ "256, 0.15", "1024, 0.5" })
	void idleSwitchOverGrowsWithMemory(long gibibytes, double expected) {
		double downtime = course(Demands.gibibytes(gibibytes, 0), link(40, LOCAL_ROUND_TRIP_MILLIS)).downtime() / 1e9;

		assertEquals(expected, downtime, 0.005);
	}

	/**
	 * Switch-over of a 150 GB key-value store under load lies between 0.3 and 0.8 s. The dirty rate was not published; 200,000
	 * operations a second on 4 KiB pages bound it. The model uses up to the one second it may.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 0, 50, 100, 200, 400, 819 })
	void switchOverUnderLoadStaysWithinTheGoal(long dirtyRate) {
		double downtime = course(Demands.gibibytes(150, dirtyRate), link(40, LOCAL_ROUND_TRIP_MILLIS)).downtime() / 1e9;

		assertTrue(downtime >= 0.1 && downtime <= 1.0, () -> downtime + " s");
	}

	/** The memory of a guest is never sent in the switch-over alone, however small it is. */
	@Test
	void evenASmallGuestIsCopiedBeforeItStandsStill() {
		MigrationCourse course = course(Demands.megabytes(1, 0), link(10, LOCAL_ROUND_TRIP_MILLIS));

		assertEquals(1, course.rounds().size());
		assertEquals(0, course.switchOver().sent());
	}

	/** A guest of 24 GB over 1 Gbit/s takes nearly as long at 150 ms round trip as next door. */
	@Test
	void distanceHardlyMatters() {
		MigrationDemand demand = Demands.gibibytes(24, 5);

		double near = course(demand, link(1, 0.5)).total() / 1e9;
		double far = course(demand, link(1, 150)).total() / 1e9;

		assertTrue(far > near);
		assertEquals(near, far, 0.02 * near);
	}

	/** Stun during page send: yellow-bricks.com, 2011-07-20. */
	@Test
	void guestThatOutrunsTheLinkIsHeldBackUntilItConverges() {
		MigrationDemand demand = Demands.gibibytes(64, 2_000);

		MigrationCourse course = course(demand, link(10, LOCAL_ROUND_TRIP_MILLIS));

		assertTrue(course.rounds().stream().anyMatch(PreCopyRound::isGuestSlowed));
		assertTrue(course.downtime() <= 1_000_000_000);
		long before = demand.memory();
		for (PreCopyRound round : course.rounds()) {
			assertTrue(round.dirtied() < before, () -> "round " + round.number() + " left more than the one before");
			before = round.dirtied();
		}
	}

	@Test
	void guestThatTheLinkKeepsUpWithRunsAtFullSpeed() {
		MigrationCourse course = course(Demands.gibibytes(64, 300), link(10, LOCAL_ROUND_TRIP_MILLIS));

		assertFalse(course.rounds().stream().anyMatch(PreCopyRound::isGuestSlowed));
	}

	@Test
	void smallWorkingSetNeedsNoHoldingBackHoweverFastItIsWritten() {
		long workingSet = 50_000_000;
		MigrationDemand demand = new MigrationDemand(64 * Demands.GIB, 5_000_000_000L, workingSet);

		MigrationCourse course = course(demand, link(10, LOCAL_ROUND_TRIP_MILLIS));

		assertEquals(1, course.rounds().size());
		assertEquals(1, course.rounds().get(0).guestSpeed());
		assertEquals(workingSet, course.switchOver().sent());
	}

	@Test
	void everythingSentIsAccountedFor() {
		MigrationCourse course = course(Demands.gibibytes(16, 90), link(1, LOCAL_ROUND_TRIP_MILLIS));

		long toSend = 16 * Demands.GIB;
		for (PreCopyRound round : course.rounds()) {
			assertEquals(toSend, round.sent());
			toSend = round.dirtied();
		}
		assertEquals(toSend, course.switchOver().sent());
	}

	@ParameterizedTest
	@CsvSource({ "1, 1000000, 100000, 0", "24576, 100000000000, 1000000, 150", "4, 1, 10, 150", "1, 0, 1, 0" })
	void evenAbsurdGuestsAndLinksComeToAnEnd(long gibibytes, long dirtyRate, long kilobits, double roundTripMillis) {
		MigrationDemand demand = new MigrationDemand(gibibytes * Demands.GIB, dirtyRate, gibibytes * Demands.GIB);
		MigrationLink slow = new MigrationLink(kilobits * 1000, Math.round(roundTripMillis * 1e6));

		MigrationCourse course = course(demand, slow);

		assertTrue(course.rounds().size() < 200, () -> course.rounds().size() + " rounds");
	}

	private MigrationCourse course(MigrationDemand demand, MigrationLink link) {
		return MigrationCourse.of(model, demand, link);
	}

	private static MigrationLink link(long gigabits, double roundTripMillis) {
		return new MigrationLink(gigabits * 1_000_000_000, Math.round(roundTripMillis * 1e6));
	}
}
