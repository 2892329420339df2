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

/** Disks that move, alone or with their VM. */
class StorageMigrationTest {

	private static final long TEN_GIB = 10L << 30;
	private static final String VM = "vm web01 like small { on esx01 disk d { size 10 GiB } }";
	private static final String[] KINDS = { "migration-started", "disks-copied", "pre-copy-round", "switch-over", "migration-finished",
			"migration-refused" };

	private static MigrationResult move(String design, String to) {
		return Story.of(design, "at 0 s vmotion web01 " + to).result().migrations().getFirst();
	}

	/** 10 GiB are read and written at 10 Gbit/s at once, in 8.589934592 s; then the guest stands still for half a second. */
	@Test
	void diskIsReadAndWrittenOverTheStorageNetwork() {
		MigrationResult migration = move(Datacenter.hosts(1) + VM, "datastore ds02");

		assertEquals(TEN_GIB, migration.bytesSent());
		assertEquals(8_589_934_592L + 500_000_000L, migration.total());
		assertEquals(500_000_000L, migration.downtime());
		assertEquals(0, migration.rounds());
	}

	/** The local disk writes 500 MB/s. */
	@Test
	void slowerEndSetsThePace() {
		assertEquals(21_474_836_480L + 500_000_000L, move(Datacenter.hosts(1) + VM, "datastore scratch1").total());
	}

	@Test
	void disksGoBeforeMemory() {
		Story story = Story.of(Datacenter.hosts(2) + VM, "at 0 s vmotion web01 to esx02 datastore scratch2");

		List<String> kinds = story.told(KINDS).lines().map(line -> line.split(" ")[1]).toList();
		assertEquals(List.of("migration-started", "disks-copied", "pre-copy-round", "switch-over", "migration-finished"), kinds);
		assertTrue(story.told("disks-copied").startsWith("21.47483648 "), story.told(KINDS));
		MigrationResult migration = story.result().migrations().getFirst();
		assertEquals(TEN_GIB + (4L << 30), migration.bytesSent());
		assertEquals("both", migration.type().label());
	}

	/** What the source host sees it writes itself; then the disk does not pass the vMotion network. */
	@Test
	void sourceHostWritesToWhatItSees() {
		String slowMotion = Datacenter.hosts(2) + VM;

		Story story = Story.of(slowMotion, "at 0 s vmotion web01 to esx02 datastore ds02");

		assertTrue(story.told("disks-copied").startsWith("8.589934592 "), story.told(KINDS));
	}

	@Test
	void vmIsWhereItWentAfterwards() {
		Story story = Story.of(Datacenter.hosts(2) + VM, """
				at 0 s vmotion web01 to esx02 datastore scratch2
				at 100 s vmotion web01 to esx01
				expect web01 on esx02
				""");

		assertEquals("vMotion to esx01 is refused: storage-visible", story.result().timeline().getLast().detail());
		assertTrue(story.result().passed());
	}

	@Test
	void disksThatAreThereAlreadyAreNotCopied() {
		String design = Datacenter.hosts(2)
				+ "vm web01 like small { on esx01 datastore ds02 disk a { size 10 GiB } disk b { size 5 GiB datastore ds01 } }";

		assertEquals(5L << 30, move(design, "datastore ds02").bytesSent());
		assertEquals(15L << 30, move(design, "datastore scratch1").bytesSent());
	}

	@Test
	void movingEverythingToWhereItIsIsRefused() {
		assertEquals("target-datastore: web01 is on ds01 already.", Story.of(Datacenter.hosts(1) + VM, "at 0 s vmotion web01 datastore ds01")
				.result().timeline().get(1).detail());
	}

	@Test
	void bothWithoutDisksToMoveIsAVMotion() {
		String design = Datacenter.hosts(2) + "vm web01 like small { on esx01 }";

		MigrationResult both = move(design, "to esx02 datastore ds02");

		assertEquals(move(design, "to esx02").total(), both.total());
		assertTrue(Story.of(design, "at 0 s vmotion web01 to esx02 datastore ds02").detailed("migration-started")
				.endsWith("no disk has to go to ds02"));
	}

	@Test
	void storageOfAVmWithoutMemoryInTheDesignCanMove() {
		assertEquals(TEN_GIB, move(Datacenter.hosts(1) + "vm web01 { on esx01 datastore ds01 disk d { size 10 GiB } }", "datastore ds02")
				.bytesSent());
	}

	@Test
	void whatSnapshotsHoldMovesAlong() {
		String design = Datacenter.hosts(1) + """
				vm web01 like small { on esx01 disk d { size 10 GiB } snapshot before { size 2 GiB } }
				""";

		assertEquals(12L << 30, move(design, "datastore ds02").bytesSent());
	}

	@Test
	void rawDeviceStays() {
		String design = Datacenter.hosts(1) + "vm web01 like small { on esx01 disk d { size 1 GiB } disk r { raw-device nas01.lun2 } }";

		assertEquals(1L << 30, move(design, "datastore scratch1").bytesSent());
	}

	/** Two at once halve the storage network; each takes twice as long. */
	@Test
	void storageMigrationsShareTheStorageNetwork() {
		Story story = Story.of(Datacenter.hosts(1) + VM + "vm web02 like small { on esx01 disk d { size 10 GiB } }",
				"at 0 s vmotion web01 datastore ds02 at 0 s vmotion web02 datastore ds02");

		assertEquals(List.of(2 * 8_589_934_592L + 500_000_000L, 2 * 8_589_934_592L + 500_000_000L),
				story.result().migrations().stream().map(MigrationResult::total).toList());
	}

	@Test
	void lostStorageIsWaitedForAndThenGivenUp() {
		String design = Datacenter.hosts(1) + VM;
		String interrupted = "at 0 s vmotion web01 datastore scratch1 at 1 s fail esx01.vmk2 at 11 s restore esx01.vmk2";

		assertEquals(21_474_836_480L + 10_000_000_000L + 500_000_000L,
				Story.of(design, interrupted).result().migrations().getFirst().total());
		assertEquals("21 migration-failed web01: its network was gone for too long, it stays on esx01",
				Story.of(design, "at 0 s vmotion web01 datastore scratch1 at 1 s fail esx01.vmk2").detailed("migration-failed"));
	}

	/**
	 * The shared-nothing measurement of VMware's vSphere 6.5 study: 24 GB of memory and 70 GB of disk over 1 Gbit/s, where line rate is 752
	 * s, hardly longer at 150 ms round trip.
	 */
	@Test
	void sharedNothingMigrationRunsAtLineRateEvenFarAway() {
		String design = "site Left { latency to Right 150 ms }\nsite Right { }\n" + Datacenter.hosts(2, "1 Gbit")
				+ "vm web01 { on esx01 memory 24 GB datastore scratch1 disk d { size 70 GB } nic eth0 { network \"VM Network\" } }";
		String apart = design.replace("host esx01 {", "host esx01 { location Left").replace("host esx02 {", "host esx02 { location Right");

		double near = move(design, "to esx02 datastore scratch2").total() / 1e9;
		double far = move(apart, "to esx02 datastore scratch2").total() / 1e9;

		assertTrue(near > 752 && near < 753, () -> near + " s");
		assertTrue(far > near && far < near + 1, () -> far + " s");
	}
}
