/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.SimulationParameters.Boot;
import org.vdcstudio.simulation.SimulationParameters.HighAvailability;

/**
 * When HA declares hosts failed. The times are those of ha.yellow-bricks.com, "Restarting Virtual Machines": a secondary host is
 * declared dead at 15 s without and at 18 s with heartbeat datastores, and 35 s after the failure of the primary the new one
 * restarts its VMs. The primary is the last by name among those that see as many datastores.
 */
class HostFailureTest {

	private static final String HA = "ha admission-control off";
	private static final String VM = "vm web01 like small { on esx01 }\n";
	private static final String[] HA_KINDS = { "ha-host-failed", "ha-primary", "ha-restart", "ha-host-back", "vm-on" };

	@Test
	void secondaryIsDeclaredFailedAfterEighteenSecondsWithHeartbeatDatastores() {
		Story story = Story.of(Datacenter.cluster(3, HA) + VM, "at 10 s fail esx01");

		assertEquals("""
				28 ha-host-failed esx01: is declared failed by esx03, 1 VM to restart
				28 ha-restart web01: on esx02, priority medium
				31 vm-on web01: is powered on at esx02""", story.detailed(HA_KINDS));
	}

	@Test
	void secondaryIsDeclaredFailedAfterEighteenSecondsInAClusterOfTwo() {
		assertEquals("28 ha-host-failed esx01\n28 ha-restart web01\n31 vm-on web01",
				Story.of(Datacenter.cluster(2, HA) + VM, "at 10 s fail esx01").told(HA_KINDS));
	}

	@Test
	void secondaryIsDeclaredFailedAfterFifteenSecondsWithoutHeartbeatDatastores() {
		String onVsan = """
				vsan-datastore vsan01 { architecture esa }
				host esx01 { memory 32 GiB disk d { kind nvme } storage-pool p { disks d } }
				host esx02 { memory 32 GiB disk d { kind nvme } storage-pool p { disks d } }
				host esx03 { memory 32 GiB disk d { kind nvme } storage-pool p { disks d } }
				cluster C { hosts esx01 esx02 esx03 ha admission-control off vsan vsan01 }
				vm web01 { memory 1 GiB on esx01 datastore vsan01 }
				""";

		assertTrue(Story.of(onVsan, "at 10 s fail esx01").told("ha-host-failed").startsWith("25 ha-host-failed esx01"));
	}

	@Test
	void failedPrimaryIsDeclaredByTheOneThatIsElectedInItsPlace() {
		String design = Datacenter.cluster(3, HA) + "vm web01 like small { on esx03 }";

		assertEquals("""
				45 ha-primary esx02: is elected primary of C
				45 ha-host-failed esx03: is declared failed by esx02, 1 VM to restart
				45 ha-restart web01: on esx01, priority medium
				48 vm-on web01: is powered on at esx01""", Story.of(design, "at 10 s fail esx03").detailed(HA_KINDS));
	}

	@Test
	void hostThatFallsWithThePrimaryWaitsForTheNextOne() {
		Story story = Story.of(Datacenter.cluster(3, HA) + VM, "at 10 s fail esx03 at 10 s fail esx01");

		assertEquals("45 ha-primary esx02\n45 ha-host-failed esx03\n45 ha-host-failed esx01\n45 ha-restart web01\n48 vm-on web01",
				story.told(HA_KINDS));
	}

	@Test
	void hostThatFallsAfterThePrimaryIsWaitedForInFull() {
		Story story = Story.of(Datacenter.cluster(3, HA) + VM, "at 10 s fail esx03 at 40 s fail esx01");

		assertEquals("45 ha-primary esx02\n45 ha-host-failed esx03\n55 ha-host-failed esx01", story.told("ha-primary", "ha-host-failed"));
	}

	@Test
	void timesAreParameters() {
		HighAvailability usual = HighAvailability.USUAL;
		HighAvailability slow = new HighAvailability(Duration.ofSeconds(16), Duration.ofSeconds(60), Duration.ofSeconds(100),
				usual.isolated(), usual.primaryIsolated(), usual.isolationResponse(), usual.guestShutdown(), usual.shutdownTimeout(),
				usual.allPathsDown(), usual.allPathsDownResponse(), usual.retry(), usual.attempts(), usual.concurrentRestarts());
		SimulationParameters parameters = Story.EXACT.withHa(slow);

		assertEquals("60 ha-host-failed esx01", Story.of(Datacenter.cluster(3, HA), "at 0 s fail esx01", parameters).told("ha-host-failed"));
		assertEquals("100 ha-host-failed esx03", Story.of(Datacenter.cluster(3, HA), "at 0 s fail esx03", parameters).told("ha-host-failed"));
	}

	@Test
	void hostThatIsBackBeforeItIsDeclaredGetsItsVmsRestartedAllTheSame() {
		Boot usual = Boot.USUAL;
		Duration moment = Duration.ofSeconds(1);
		Boot quick = new Boot(moment, moment, usual.guest(), usual.vmPowerOn(), moment, moment, moment);

		Story story = Story.of(Datacenter.cluster(3, HA) + VM, "at 10 s fail esx01 at 11 s restore esx01", Story.EXACT.withBoot(quick));

		assertEquals("""
				14 ha-host-back esx01: is back before it was declared failed, 1 VM to restart
				14 ha-restart web01: on esx01, priority medium
				17 vm-on web01: is powered on at esx01""", story.detailed(HA_KINDS));
	}

	@Test
	void secondFailureOfAHostIsWaitedForAnew() {
		Boot usual = Boot.USUAL;
		Duration moment = Duration.ofSeconds(1);
		Boot quick = new Boot(moment, moment, usual.guest(), usual.vmPowerOn(), moment, moment, moment);

		Story story = Story.of(Datacenter.cluster(3, HA) + VM,
				"at 10 s fail esx01 at 11 s restore esx01 at 20 s fail esx01", Story.EXACT.withBoot(quick));

		assertEquals("38 ha-host-failed esx01", story.told("ha-host-failed"));
	}

	@Test
	void whenAllHostsFailTheFirstThatIsBackTakesOver() {
		Story story = Story.of(Datacenter.cluster(2, HA) + VM,
				"at 10 s fail esx01 at 10 s fail esx02 at 100 s restore esx02 at 1000 s restore esx01\nexpect web01 runs within 400 s");

		// A server boots in 240 s, its iSCSI adapter logs in within 2 s, its agents take 20 s; then HA waits 15 s for the others.
		assertEquals("""
				362 ha-primary esx02
				362 ha-host-back esx02
				377 ha-host-failed esx01
				377 ha-restart web01
				380 vm-on web01""", story.told(HA_KINDS));
		assertTrue(story.result().passed());
	}

	@Test
	void hostInMaintenanceModeIsNotWatchedAndGetsNoVm() {
		Story story = Story.of(Datacenter.cluster(3, HA) + VM,
				"at 1 s enter-maintenance esx02 at 10 s fail esx01 at 20 s fail esx02");

		assertEquals("28 ha-host-failed esx01\n28 ha-restart web01\n31 vm-on web01", story.told(HA_KINDS));
		assertTrue(story.detailed("vm-on").endsWith("esx03"));
	}

	@Test
	void primaryThatGoesIntoMaintenanceModeHandsOver() {
		Story story = Story.of(Datacenter.cluster(3, HA) + VM, "at 1 s enter-maintenance esx03 at 10 s fail esx01");

		assertEquals("1 ha-primary esx02\n28 ha-host-failed esx01\n28 ha-restart web01\n31 vm-on web01", story.told(HA_KINDS));
	}
}
