/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Hosts on their way into maintenance mode and back. */
class MaintenanceTest {

	private static final String FULL = "drs fully-automated";
	private static final String VMS = "vm web[01..03] like small { on esx01 }\n";
	private static final String[] KINDS = { "maintenance-begun", "maintenance-waits", "maintenance", "maintenance-over",
			"operation-refused" };

	@Test
	void fullyAutomatedClusterEmptiesTheHost() {
		Story story = Story.of(Datacenter.cluster(3, FULL) + VMS, "at 1 s enter-maintenance esx01\nexpect web on esx01");

		assertEquals(3, story.told("migration-finished").lines().count());
		String[] told = story.detailed(KINDS).split("\n");
		assertEquals("1 maintenance-begun esx01: 3 VMs to move", told[0]);
		assertTrue(told[1].endsWith("maintenance esx01: is in maintenance mode"), told[1]);
		assertEquals(2, told.length);
	}

	/** Ten VMs at 1 Gbit/s: four at a time, T9. */
	@Test
	void migrationsQueueByTheLimits() {
		String design = Datacenter.hosts(2, "1 Gbit") + "cluster C { hosts esx01 esx02 drs fully-automated }\n"
				+ "vm web[01..10] like small { on esx01 memory 1 GiB }";

		Story story = Story.of(design, "at 0 s enter-maintenance esx01");

		assertEquals(4, story.told("migration-started").lines().filter(line -> line.startsWith("0 ")).count());
		assertEquals(6, story.told("migration-queued").lines().count());
		assertEquals(10, story.told("migration-finished").lines().count());
		assertEquals(1, story.told("maintenance").lines().count());
	}

	@Test
	void otherwiseTheHostWaitsForSomebodyToMoveItsVms() {
		Story story = Story.of(Datacenter.cluster(2, "drs manual") + VMS, """
				at 1 s enter-maintenance esx01
				at 10 s vmotion web[01] to esx02
				at 20 s vmotion web[02] to esx02
				at 30 s power off web[03]
				""");

		assertEquals("""
				1 maintenance-begun esx01: 3 VMs to move
				1 maintenance-waits esx01: DRS is not fully automated: somebody has to move or power off web01, web02, web03
				30 maintenance esx01: is in maintenance mode""", story.detailed(KINDS));
	}

	@Test
	void hostWithoutClusterWaitsTooAndThenTakesNoVm() {
		Story story = Story.of(Datacenter.hosts(2) + "vm web01 like small { on esx01 }\nvm web02 like small { on esx02 }", """
				at 1 s enter-maintenance esx01
				at 2 s vmotion web02 to esx01
				at 10 s power off web01
				at 20 s power on web01
				at 30 s exit-maintenance esx01
				at 40 s power on web01
				""");

		assertEquals("""
				1 maintenance-begun esx01
				1 maintenance-waits esx01
				10 maintenance esx01
				30 maintenance-over esx01""", story.told(KINDS));
		assertEquals("2 prerequisite-failed web02: maintenance: esx01 is in maintenance mode, or on its way there.",
				story.detailed("prerequisite-failed"));
		assertEquals("20 power-on-refused web01: esx01 is in maintenance mode, or on its way there\n43 vm-on web01: is powered on at esx01",
				story.detailed("power-on-refused", "vm-on"));
	}

	@Test
	void emptyHostIsThereAtOnceAndBackByOrder() {
		assertEquals("1 maintenance-begun esx02\n1 maintenance esx02\n2 maintenance-over esx02", Story
				.of(Datacenter.cluster(2, FULL) + VMS, "at 1 s enter-maintenance esx02 at 2 s exit-maintenance esx02").told(KINDS));
	}

	@Test
	void givingUpBeforeTheHostIsEmptyWithdrawsWhatWaits() {
		String design = Datacenter.hosts(2, "1 Gbit") + "cluster C { hosts esx01 esx02 drs fully-automated }\n"
				+ "vm web[01..06] like small { on esx01 }";

		Story story = Story.of(design, "at 0 s enter-maintenance esx01 at 5 s exit-maintenance esx01");

		assertEquals("0 maintenance-begun esx01\n5 maintenance-over esx01", story.told(KINDS));
		assertEquals("5 migration-failed web05\n5 migration-failed web06", story.told("migration-failed"));
		assertEquals(4, story.told("migration-finished").lines().filter(line -> line.contains("web0")).count());
	}

	@Test
	void vmThatFitsNowhereKeepsTheHostWaitingUntilThereIsRoom() {
		String design = Datacenter.cluster(2, FULL) + """
				vm big like small { on esx01 memory 20 GiB memory-reservation 20 GiB }
				vm other like small { on esx02 memory 20 GiB memory-reservation 20 GiB }
				""";

		Story story = Story.of(design, "at 1 s enter-maintenance esx01 at 100 s power off other");

		List<String> told = story.detailed(KINDS).lines().toList();
		assertEquals(3, told.size(), told::toString);
		assertTrue(told.get(1).startsWith("1 maintenance-waits esx01: big "), told::toString);
		assertTrue(told.get(1).contains("memory"), told::toString);
		assertTrue(told.get(2).startsWith("11"), told::toString);
	}

	@Test
	void vmWhoseStorageNoOtherHostHasKeepsTheHostWaiting() {
		String design = Datacenter.cluster(2, FULL) + "vm web01 like small { on esx01 datastore scratch1 }";

		assertEquals("1 maintenance-begun esx01: 1 VM to move\n1 maintenance-waits esx01: web01 no other host can take it",
				Story.of(design, "at 1 s enter-maintenance esx01").detailed(KINDS));
	}

	@Test
	void vmThatIsJustStartingIsMovedToo() {
		String design = Datacenter.cluster(2, FULL) + "vm web01 like small { on esx01 power off datastore ds02 }"
				+ "vm web02 like small { on esx02 cpu-demand 4 GHz }";

		Story story = Story.of(design, "at 1 s power on web01 at 2 s enter-maintenance esx01");

		assertEquals("2 maintenance-begun esx01: no VM runs on it", story.detailed(KINDS).lines().findFirst().orElseThrow());
		assertTrue(story.told("maintenance").endsWith(" maintenance esx01"));
		assertTrue(!story.told("maintenance").startsWith("2 "));
	}

	@Test
	void hostThatFallsOnItsWayDoesNotGetThere() {
		Story story = Story.of(Datacenter.cluster(2, "ha admission-control off drs manual") + VMS, """
				at 1 s enter-maintenance esx01
				at 10 s fail esx01
				at 11 s exit-maintenance esx01
				at 12 s enter-maintenance esx01
				""");

		assertEquals("""
				1 maintenance-begun esx01
				1 maintenance-waits esx01
				10 maintenance-over esx01
				11 operation-refused esx01
				12 operation-refused esx01""", story.told(KINDS));
		assertEquals(3, story.told("vm-on").lines().count());
	}

	@Test
	void drsPlacesNothingOnAHostInMaintenanceMode() {
		String design = Datacenter.cluster(2, FULL) + "vm busy[01..12] like small { on esx01 memory 1 GiB cpu-demand 1 GHz }\n"
				+ "vm web01 like small { on esx01 power off }";

		Story story = Story.of(design, "at 1 s enter-maintenance esx02 at 2 s power on web01\nexpect web01 on esx01");

		assertEquals("", story.told("drs-move", "drs-placed"));
		assertTrue(story.result().passed());
	}

	@Test
	void hostStaysInMaintenanceModeWhenItIsRestarted() {
		Story story = Story.of(Datacenter.cluster(3, "ha admission-control off") + "vm web01 like small { on esx01 }", """
				at 1 s enter-maintenance esx02
				at 2 s power off esx02
				at 3 s power on esx02
				at 1000 s fail esx01
				expect web01 on esx03
				""");

		assertTrue(story.result().passed(), () -> story.detailed("vm-on"));
	}
}
