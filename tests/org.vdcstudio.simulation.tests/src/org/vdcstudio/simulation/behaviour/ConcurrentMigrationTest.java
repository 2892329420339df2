/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.MigrationResult;

/** Migrations at once. Source of the limits: <em>vCenter Server and Host Management</em>, "Limits on Simultaneous Migrations". */
class ConcurrentMigrationTest {

	private static final String DISK = " disk d { size 10 GiB }";

	/** {@code at 0 s vmotion web[01] …} and so on. */
	private static String moves(int first, int last, String to) {
		StringBuilder text = new StringBuilder();
		for (int number = first; number <= last; number++) {
			text.append("at 0 s vmotion web[%02d] %s\n".formatted(number, to));
		}
		return text.toString();
	}

	private static long begunAtOnce(Story story) {
		return story.told("migration-started").lines().filter(line -> line.startsWith("0 ")).count();
	}

	@Test
	void fourAtOneGigabit() {
		Story story = Story.of(Datacenter.hosts(2, "1 Gbit") + "vm web[01..10] like small { on esx01 }", moves(1, 10, "to esx02"));

		assertEquals(4, begunAtOnce(story));
		assertEquals(6, story.told("migration-queued").lines().count());
		assertEquals(10, story.result().migrations().size());
	}

	@Test
	void eightAtTenGigabit() {
		Story story = Story.of(Datacenter.hosts(2) + "vm web[01..10] like small { on esx01 }", moves(1, 10, "to esx02"));

		assertEquals(8, begunAtOnce(story));
		assertEquals(10, story.result().migrations().size());
	}

	@Test
	void twoStorageMigrationsOnAHost() {
		Story story = Story.of(Datacenter.hosts(2) + "vm web[01..05] like small { on esx01" + DISK + " }", moves(1, 5, "datastore ds02"));

		assertEquals(2, begunAtOnce(story));
		assertEquals(5, story.result().migrations().size());
	}

	@Test
	void oneStorageMigrationAndFourVMotionsOnAHost() {
		Story story = Story.of(Datacenter.hosts(2) + "vm web[01..07] like small { on esx01" + DISK + " }",
				moves(1, 1, "datastore ds02") + moves(2, 7, "to esx02"));

		assertEquals(5, begunAtOnce(story));
		assertEquals("0 migration-queued web06\n0 migration-queued web07", story.told("migration-queued"));
	}

	/** 128 by 16: eight Storage vMotions on a datastore, whatever the hosts; nothing of it is kept when they are over. */
	@Test
	void eightStorageMigrationsOnADatastore() {
		StringBuilder design = new StringBuilder(Datacenter.hosts(5));
		StringBuilder scenario = new StringBuilder();
		for (int host = 1; host <= 5; host++) {
			for (int number = 1; number <= 2; number++) {
				design.append("vm vm%d%d like small { on esx0%d%s }\n".formatted(host, number, host, DISK));
				scenario.append("at 0 s vmotion vm%d%d datastore ds02\n".formatted(host, number));
			}
		}
		scenario.append("at 1 h vmotion vm11 datastore ds01 at 1 h vmotion vm21 datastore ds01\n");

		Story story = Story.of(design.toString(), scenario.toString());

		assertEquals(8, begunAtOnce(story));
		assertEquals(12, story.result().migrations().size());
		assertEquals("3600 migration-started vm11\n3600 migration-started vm21",
				story.told("migration-started").lines().filter(line -> line.startsWith("3600")).reduce((a, b) -> a + "\n" + b).orElseThrow());
	}

	@Test
	void vmMigratesOnceAtATime() {
		Story story = Story.of(Datacenter.hosts(2) + "vm web01 like small { on esx01 }",
				"at 0 s vmotion web01 to esx02 at 1 s vmotion web01 to esx02");

		assertEquals("1 prerequisite-failed web01: one-at-a-time: An earlier migration of web01 is not over.",
				story.detailed("prerequisite-failed"));
	}

	@Test
	void queuedVmThatStopsIsRefusedWhenItsTurnComes() {
		Story story = Story.of(Datacenter.hosts(2, "1 Gbit") + "vm web[01..05] like small { on esx01 }",
				moves(1, 5, "to esx02") + "at 1 s power off web[05]");

		assertEquals(4, story.result().migrations().size());
		assertTrue(story.detailed("migration-refused").endsWith("is refused: powered-on"));
	}

	/**
	 * 4 GiB alone take 3.436 s at 10 Gbit/s. Of two that begin together each has half the link, and the first of two that begin a second
	 * apart gives the second the whole link when it is over.
	 */
	@Test
	void migrationsThatShareALinkSlowEachOtherDown() {
		String design = Datacenter.hosts(2) + "vm a like small { on esx01 }\nvm b like small { on esx01 }";

		double alone = seconds(Story.of(design, "at 0 s vmotion a to esx02"), 0);
		Story together = Story.of(design, "at 0 s vmotion a to esx02 at 0 s vmotion b to esx02");
		Story staggered = Story.of(design, "at 0 s vmotion a to esx02 at 1 s vmotion b to esx02");

		double round = (4L << 30) * 8 / 1e10;
		double rest = alone - round;
		assertEquals(2 * round + rest, seconds(together, 0), 1e-3);
		assertEquals(2 * round + rest, seconds(together, 1), 1e-3);
		assertEquals(1 + 2 * (round - 1) + rest, seconds(staggered, 0), 1e-3);
		assertEquals(1 + 2 * (round - 1) + 1 + rest - 1, seconds(staggered, 1), 1e-3);
	}

	/** What a guest dirties follows the time that a round takes: twice as much when the link is shared. */
	@Test
	void guestsDirtyMoreWhileTheirLinkIsShared() {
		String design = Datacenter.hosts(2) + """
				vm a like small { on esx01 dirty-rate 200 MB/s }
				vm b like small { on esx01 }
				""";

		String alone = Story.of(design, "at 0 s vmotion a to esx02").detailed("pre-copy-round").lines().findFirst().orElseThrow();
		String shared = Story.of(design, "at 0 s vmotion a to esx02 at 0 s vmotion b to esx02").detailed("pre-copy-round").lines()
				.filter(line -> line.contains(" a:")).findFirst().orElseThrow();

		// 200 MB/s for 3.436 s are 655 MiB, for 6.872 s 1.28 GiB.
		assertTrue(alone.contains("655.46 MiB dirtied"), alone);
		assertTrue(shared.contains("1.28 GiB dirtied"), shared);
	}

	@Test
	void guestThatOutrunsASharedLinkIsHeldBackUntilItConverges() {
		String design = Datacenter.hosts(2) + """
				vm a like small { on esx01 dirty-rate 900 MB/s }
				vm b like small { on esx01 dirty-rate 900 MB/s }
				""";

		Story alone = Story.of(design, "at 0 s vmotion a to esx02");
		Story shared = Story.of(design, "at 0 s vmotion a to esx02 at 0 s vmotion b to esx02");

		assertTrue(!alone.detailed("pre-copy-round").contains("held back"));
		assertTrue(shared.detailed("pre-copy-round").contains("held back"));
		assertEquals(2, shared.result().migrations().size());
		for (MigrationResult migration : shared.result().migrations()) {
			assertTrue(migration.downtime() <= 1_100_000_000L, migration::toString);
		}
	}

	private static double seconds(Story story, int index) {
		List<MigrationResult> migrations = story.result().migrations();
		return migrations.get(index).total() / 1e9;
	}
}
