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

/**
 * Migrations and what comes between. Pre-copy is safe: until the switch-over the VM is at its source and stays there (SimGrid,
 * {@code VmLiveMigration.cpp}, holds the same).
 */
class MigrationFailureTest {

	/** At 10 Gbit/s the first round takes 13.7 s. */
	private static final String DESIGN = Datacenter.hosts(3) + "vm web01 like small { on esx01 memory 16 GiB dirty-rate 100 MB/s }\n";
	private static final String[] KINDS = { "migration-started", "migration-finished", "migration-failed", "migration-refused", "vm-off" };

	@Test
	void vmStaysWhenItsTargetFalls() {
		Story story = Story.of(DESIGN, "at 0 s vmotion web01 to esx02 at 5 s fail esx02\nexpect web01 on esx01 expect downtime of web01 below 1 s");

		assertEquals("0 migration-started web01\n5 migration-failed web01", story.told(KINDS));
		assertEquals(List.of("passed: runs on esx01", "FAILED: its migration failed: esx02 fell, it stays on esx01"), story.observed());
	}

	@Test
	void vmFallsWithItsSource() {
		Story story = Story.of(DESIGN, "at 0 s vmotion web01 to esx02 at 5 s fail esx01");

		assertEquals("0 migration-started web01\n5 vm-off web01\n5 migration-failed web01", story.told(KINDS));
		assertEquals(List.of(), story.result().migrations());
	}

	@Test
	void vmThatIsPoweredOffDoesNotArrive() {
		Story story = Story.of(DESIGN, "at 0 s vmotion web01 to esx02 at 5 s power off web01 at 30 s power on web01\nexpect web01 on esx01");

		assertEquals("0 migration-started web01\n5 vm-off web01\n5 migration-failed web01", story.told(KINDS));
		assertTrue(story.result().passed());
	}

	@Test
	void networkThatIsBackInTimeCostsTimeAndWhatTheGuestDirtiedMeanwhile() {
		MigrationResult whole = Story.of(DESIGN, "at 0 s vmotion web01 to esx02").result().migrations().getFirst();
		MigrationResult broken = Story.of(DESIGN, "at 0 s vmotion web01 to esx02 at 5 s fail esx02.vmk1 at 15 s restore esx02.vmk1").result()
				.migrations().getFirst();

		// 100 MB/s for 10 s are 1 GB more, which take 0.8 s more and cause further, smaller rounds.
		assertTrue(broken.total() - whole.total() > 10_700_000_000L && broken.total() - whole.total() < 11_200_000_000L,
				() -> whole + " " + broken);
		assertTrue(broken.bytesSent() - whole.bytesSent() > 950_000_000L, () -> whole + " " + broken);
	}

	@Test
	void networkThatStaysAwayEndsTheMigrationAfterTwentySeconds() {
		Story story = Story.of(DESIGN, "at 0 s vmotion web01 to esx02 at 5 s fail esx02.vmk1\nexpect web01 on esx01");

		assertEquals("25 migration-failed web01: its network was gone for too long, it stays on esx01", story.detailed("migration-failed"));
		assertTrue(story.result().passed());
	}

	@Test
	void everyOutageIsWaitedForAnew() {
		Story story = Story.of(DESIGN, """
				at 0 s vmotion web01 to esx02
				at 1 s fail esx02.vmk1 at 16 s restore esx02.vmk1
				at 17 s fail esx02.vmk1 at 32 s restore esx02.vmk1
				""");

		assertEquals(1, story.result().migrations().size());
	}

	@Test
	void networkThatIsGoneBeforeTheNextRoundIsNoticed() {
		// 16 GiB are sent in 13.743895347 s; the next round begins a round trip later.
		Story story = Story.of(DESIGN, "at 0 s vmotion web01 to esx02 at 13743896 us fail esx02.vmk1");

		assertTrue(story.told("migration-failed").startsWith("33.744"), () -> story.detailed(KINDS));
	}

	@Test
	void guestRunsOnWhenTheTargetFallsDuringTheSwitchOver() {
		String design = Datacenter.hosts(2) + "vm web01 like small { on esx01 }";
		// 4 GiB take 3.435973837 s and a round trip of 0.5 ms; then the guest stands still for some 35 ms.
		Story story = Story.of(design, "at 0 s vmotion web01 to esx02 at 3450 ms fail esx02\nexpect web01 on esx01");

		assertEquals("3.45 migration-failed web01", story.told("migration-failed"));
		assertTrue(story.told("switch-over").startsWith("3.43"), () -> story.told("switch-over"));
		assertTrue(story.result().passed());
	}

	@Test
	void withoutVCenterServerNobodyOrdersMigrations() {
		String design = DESIGN + "vcenter vcsa { manages esx01 esx02 }";

		Story story = Story.of(design, "at 0 s fail vcsa at 1 s vmotion web01 to esx02 at 2 s restore vcsa at 3 s vmotion web01 to esx02");

		assertEquals("1 prerequisite-failed web01: vcenter: vcsa does not answer, and nobody else orders a migration.",
				story.detailed("prerequisite-failed"));
		assertEquals("1 migration-refused web01\n3 migration-started web01", story.told("migration-refused", "migration-started"));
	}

	@Test
	void migrationToAFailoverHostIsRefused() {
		String design = Datacenter.cluster(2, "ha admission-control failover-hosts failover-hosts esx02") + "vm web01 like small { on esx01 }";

		assertEquals("0 prerequisite-failed web01: failover-host: esx02 is kept free for failover.",
				Story.of(design, "at 0 s vmotion web01 to esx02").detailed("prerequisite-failed"));
	}

	/** VMware's vSphere 6.5 study: 150 GB go at line rate at 10 to 40 Gbit/s; an idle guest of 256 GB stands still for about 0.15 s. */
	@Test
	void memoryGoesAtLineRateAndTheGuestHardlyNotices() {
		for (int gigabits : List.of(10, 20, 30, 40)) {
			String design = Datacenter.hosts(2, gigabits + " Gbit").replace("switch data { port p[01..24] { speed 10 Gbit } }",
					"switch data { port p[01..24] { speed " + gigabits + " Gbit } }");
			MigrationResult migration = Story.of(design + "vm web01 like small { on esx01 memory 150 GB }", "at 0 s vmotion web01 to esx02")
					.result().migrations().getFirst();

			double line = 150 * 8.0 / gigabits;
			assertTrue(migration.total() / 1e9 >= line && migration.total() / 1e9 < line + 0.3, () -> gigabits + " Gbit: " + migration);
			assertTrue(migration.downtime() < 200_000_000L, migration::toString);
		}
	}

	/** A guest that dirties more than the link carries is slowed down until rounds shrink ("stun during page send"). */
	@Test
	void guestThatOutrunsTheLinkIsHeldBackAndStillInterruptedForLessThanASecond() {
		Story story = Story.of(Datacenter.hosts(2, "1 Gbit") + "vm web01 like small { on esx01 dirty-rate 500 MB/s }",
				"at 0 s vmotion web01 to esx02\nexpect web01 on esx02 expect downtime of web01 below 1001 ms");

		assertTrue(story.detailed("pre-copy-round").lines().filter(line -> line.contains("held back to")).count() > 1);
		assertTrue(story.result().passed(), () -> story.observed().toString());
	}

	@Test
	void wayWithoutAnySpeedIsAssumedToCarryOneGigabit() {
		String design = Datacenter.hosts(2).replaceAll("speed \\S+ Gbit", "") + "vm web01 like small { on esx01 disk d { size 1 GiB } }";

		MigrationResult disk = Story.of(design, "at 0 s vmotion web01 datastore ds02").result().migrations().getFirst();

		assertEquals(8_589_934_592L + 500_000_000L, disk.total());
	}
}
