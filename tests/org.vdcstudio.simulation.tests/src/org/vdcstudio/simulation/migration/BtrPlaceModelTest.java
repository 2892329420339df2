/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Source: CNetworkTest.defaultTest of the BtrPlace scheduler and its closed form; durations in whole seconds. */
class BtrPlaceModelTest {

	private static final long MIB = 1 << 20;
	private static final long SECOND = 1_000_000_000;
	private static final MigrationLink GIGABIT = new MigrationLink(1_000_000_000, 0);
	private static final MigrationLink TEN_GIGABIT = new MigrationLink(10_000_000_000L, 0);

	/** The load of "stress --vm 1000 --bytes 50K". */
	private static final BtrPlaceModel STRESSED = new BtrPlaceModel(46 * MIB, 2 * SECOND, Math.round(23.6 * MIB));

	@Test
	void stressedGuestOverOneGigabit() {
		MigrationCourse course = MigrationCourse.of(STRESSED, guest(6000), GIGABIT);

		assertEquals(54.000, course.rounds().get(0).duration() / 1e9, 0.0005);
		assertEquals(14.549, course.rounds().get(1).duration() / 1e9, 0.0005);
		assertEquals(0.108, course.rounds().get(2).duration() / 1e9, 0.0005);
		assertEquals(68.657, course.total() / 1e9, 0.0005);
		assertEquals(69, wholeSeconds(course));
	}

	@Test
	void stressedGuestOverTenGigabit() {
		MigrationCourse course = MigrationCourse.of(STRESSED, guest(6000), TEN_GIGABIT);

		assertEquals(5.517, course.total() / 1e9, 0.0005);
		assertEquals(6, wholeSeconds(course));
	}

	@Test
	void idleGuestOverOneGigabit() {
		MigrationCourse course = MigrationCourse.of(new BtrPlaceModel(), guest(4096), GIGABIT);

		assertEquals(36.910, course.total() / 1e9, 0.0005);
		assertEquals(37, wholeSeconds(course));
	}

	@Test
	void guestThatOutrunsTheLinkIsStoppedAfterTheFirstCopy() {
		BtrPlaceModel writesAsFastAsItCan = new BtrPlaceModel(1000 * MIB, 2 * SECOND, 0);

		MigrationCourse course = MigrationCourse.of(writesAsFastAsItCan, guest(6000), GIGABIT);

		assertEquals(1, course.rounds().size());
		assertEquals(54.0, course.downtime() / 1e9, 0.0005);
	}

	private static MigrationDemand guest(long mebibytes) {
		return new MigrationDemand(mebibytes * MIB, 0, 0);
	}

	private static long wholeSeconds(MigrationCourse course) {
		return Math.max(1, Math.round(course.total() / 1e9));
	}
}
