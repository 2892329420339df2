/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;

import org.junit.jupiter.api.Test;

/** Snapshots are taken, gone back to, and deleted. 4 GiB take 34.36 s over 1 Gbit/s, 1 GiB 8.59 s, and a guest stands still 0.5 s. */
class SnapshotTest {

	private static final TextDesign DESIGN = TWO_HOSTS.with("""
			vm big { memory 4 GiB on esx01 datastore shared snapshot base { memory size 1 GiB } }
			vm "cold" { memory 4 GiB power off on esx02 datastore shared }
			""");
	private static final String[] OPERATIONS = { "snapshot-taken", "snapshot-reverted", "snapshot-deleted", "operation-refused",
			"operation-failed", "vm-on", "vm-off", "guest-started" };

	@Test
	void memoryIsWrittenOverTheStorageNetworkAndTheGuestStandsStillForAMoment() {
		Played played = DESIGN.play("""
				at 1 s snapshot big as "s1" memory
				at 50 s snapshot big as "s2"
				at 60 s snapshot cold as "s1" memory
				expect downtime of big below 500 ms
				""");

		assertEquals("""
				35.859738368 s big snapshot-taken: s1, with 4 GiB of memory
				50.5 s big snapshot-taken: s2
				60 s cold snapshot-taken: s1
				""", played.said(OPERATIONS));
		assertEquals("""
				FAILED downtime of big below 500 ms: interrupted for 0.5 s
				  1 s big action: take snapshot s1 with memory
				  35.859738368 s big snapshot-taken: s1, with 4 GiB of memory
				""", played.expectations());
	}

	/** 4 GiB at 500 MB/s take 8.59 s. */
	@Test
	void memoryIsWrittenToALocalDiskAtTheSpeedOfADisk() {
		assertEquals("10.089934592 s big snapshot-taken: s1, with 4 GiB of memory\n", new TextDesign("""
				host esx01 { disk d1 { } }
				vmfs local { extents esx01.d1 }
				vm big { memory 4 GiB on esx01 datastore local }
				""").play("at 1 s snapshot big as \"s1\" memory").said(OPERATIONS));
	}

	@Test
	void writingWaitsWhileTheStorageIsAwayFromTheHost() {
		Played played = DESIGN.play("at 1 s snapshot big as \"s1\" memory at 5 s fail nas01 at 15 s restore nas01");

		assertEquals("""
				5 s big traffic-rerouted: waits, there is no way from esx01 to shared
				15 s big traffic-rerouted: goes on by [esx01.vmnic0 out, sw1.p1 in, sw1.p7 out, nas01.192.168.20.30 in]
				45.859738368 s big snapshot-taken: s1, with 4 GiB of memory
				""", played.said("traffic-rerouted", "snapshot-taken"));
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		assertEquals("""
				2 s big operation-refused: another operation is under way: snapshot s1
				2 s big operation-refused: another operation is under way: snapshot s1
				35.859738368 s big snapshot-taken: s1, with 4 GiB of memory
				60 s big operation-refused: has a snapshot s1 already
				61 s big operation-refused: has no snapshot s9, but base, s1
				62 s cold operation-refused: has no snapshot s9
				""", DESIGN.play("""
				at 1 s snapshot big as "s1" memory
				at 2 s snapshot big as "s2"
				at 2 s revert big to "base"
				at 60 s snapshot big as "s1"
				at 61 s revert big to "s9"
				at 62 s delete-snapshot cold as "s9"
				""").said(OPERATIONS));
	}

	@Test
	void vmGoesBackToItsMemoryOrIsPoweredOff() {
		assertEquals("""
				1 s big snapshot-reverted: base, running
				1 s big vm-off: stops to go back to snapshot base
				12.589934592 s big vm-on: is powered on at esx01
				12.589934592 s big guest-started: its guest serves
				20.5 s big snapshot-taken: plain
				30 s big snapshot-reverted: plain, powered off
				30 s big vm-off: stops to go back to snapshot plain
				40 s big snapshot-reverted: base, running
				51.589934592 s big vm-on: is powered on at esx01
				51.589934592 s big guest-started: its guest serves
				""", DESIGN.play("""
				at 1 s revert big to "base"
				at 20 s snapshot big as "plain"
				at 30 s revert big to "plain"
				at 40 s revert big to "base"
				""").said(OPERATIONS));
	}

	@Test
	void deletedSnapshotIsReadAndWrittenAndIsGone() {
		assertEquals("""
				10.089934592 s big snapshot-deleted: base, 1 GiB consolidated
				20 s big operation-refused: has no snapshot base
				""", DESIGN.play("at 1 s delete-snapshot big as \"base\" at 20 s delete-snapshot big as \"base\"").said(OPERATIONS));
	}

	@Test
	void operationIsGivenUpWhenTheVmStops() {
		assertEquals("""
				2 s big vm-off: is powered off
				2 s big operation-failed: snapshot s1 is given up, the VM stopped
				10 s big snapshot-taken: s1
				""", DESIGN.play("at 1 s snapshot big as \"s1\" memory at 2 s power off big at 10 s snapshot big as \"s1\"").said(OPERATIONS));
		assertEquals("""
				2 s esx01 action: fail
				2 s esx01 machine-off: does not work, and with it 1 VM
				2 s big operation-failed: snapshot s1 is given up, the VM stopped
				""", DESIGN.play("at 1 s snapshot big as \"s1\" memory at 2 s fail esx01").causesOfLast("operation-failed"));
	}
}
