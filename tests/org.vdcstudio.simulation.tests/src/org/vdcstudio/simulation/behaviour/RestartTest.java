/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.SimulationParameters.HighAvailability;

/** How HA restarts VMs. Source of retries and limits: ha.yellow-bricks.com, "Restarting Virtual Machines". */
class RestartTest {

	private static final String HA = "ha admission-control off ";
	private static final String VM = "vm web01 like small { on esx01 }\n";
	private static final String[] KINDS = { "ha-restart", "ha-no-host", "ha-given-up", "vm-on" };

	@Test
	void restartsFollowThePriorities() {
		String design = Datacenter.cluster(2, HA) + """
				vm e like small { on esx01 restart-priority lowest }
				vm c like small { on esx01 }
				vm b like small { on esx01 restart-priority high }
				vm x like small { on esx01 restart-priority disabled }
				vm a like small { on esx01 restart-priority highest }
				vm d like small { on esx01 restart-priority low }
				""";

		assertEquals("""
				18 ha-given-up x
				18 ha-restart a
				21 vm-on a
				21 ha-restart b
				24 vm-on b
				24 ha-restart c
				27 vm-on c
				27 ha-restart d
				30 vm-on d
				30 ha-restart e
				33 vm-on e""", Story.of(design, "at 0 s fail esx01").told(KINDS));
	}

	@Test
	void eachVmIsRestartedWhereItsDatastoresAndNetworksAre() {
		String design = Datacenter.cluster(4, HA)
				.replace("address 10.0.1.13/24 stack vmotion } }\n", "address 10.0.1.13/24 stack vmotion } }\n portgroup DMZ { }\n")
				.replace("address 10.0.1.11/24 stack vmotion } }\n", "address 10.0.1.11/24 stack vmotion } }\n portgroup DMZ { }\n") + """
				vm web01 like small { on esx01 nic eth1 { network DMZ } }
				vm web02 like small { on esx01 datastore scratch1 }
				""";

		Story story = Story.of(design, "at 0 s fail esx01\nexpect web01 on esx03");

		assertTrue(story.result().passed());
		assertTrue(story.detailed("ha-no-host").startsWith("18 ha-no-host web02: no host has its storage and networks"), () -> story
				.detailed(KINDS));
	}

	@Test
	void vmsOfTwoHostsAreRestarted() {
		Story story = Story.of(Datacenter.cluster(4, HA) + VM + "vm web02 like small { on esx02 }",
				"at 0 s fail esx01 at 5 s fail esx02");

		assertEquals("18 ha-restart web01\n21 vm-on web01\n23 ha-restart web02\n26 vm-on web02", story.told(KINDS));
	}

	/** T0, T2m, T6m, T14m and T30m, then no more: five attempts, the first one included. */
	@Test
	void vmThatFindsNoPlaceIsTriedFiveTimesInHalfAnHour() {
		String design = Datacenter.cluster(2, HA) + """
				vm big like small { on esx02 memory 24 GiB memory-reservation 24 GiB }
				vm web01 like small { on esx01 memory 16 GiB memory-reservation 16 GiB }
				""";

		Story story = Story.of(design, "at 0 s fail esx01");

		assertEquals("""
				18 ha-no-host web01
				138 ha-no-host web01
				378 ha-no-host web01
				858 ha-no-host web01
				1818 ha-no-host web01
				1818 ha-given-up web01""", story.told(KINDS));
		assertTrue(story.detailed("ha-no-host").contains("esx02"), () -> story.detailed(KINDS));
	}

	@Test
	void pausesAndAttemptsAreParameters() {
		String design = Datacenter.cluster(2, HA) + "vm web01 like small { on esx01 datastore scratch1 }";
		HighAvailability usual = HighAvailability.USUAL;
		SimulationParameters parameters = Story.EXACT.withHa(new HighAvailability(usual.failed(), usual.failedByDatastores(),
				usual.primaryFailed(), usual.isolated(), usual.primaryIsolated(), usual.isolationResponse(), usual.guestShutdown(),
				usual.shutdownTimeout(), usual.allPathsDown(), usual.allPathsDownResponse(), Duration.ofSeconds(10), 2, 32));

		assertEquals("18 ha-no-host web01\n28 ha-no-host web01\n28 ha-given-up web01",
				Story.of(design, "at 0 s fail esx01", parameters).told(KINDS));
	}

	/** vSphere Availability 6.0: HA waits for more capacity, "for example, due to a host coming back online", and retries. */
	@Test
	void vmThatFoundNoPlaceIsRestartedWhenAHostComesBack() {
		String design = Datacenter.cluster(2, HA) + "vm web01 like small { on esx01 datastore scratch1 }";

		assertEquals("18 ha-no-host web01\n138 ha-no-host web01\n362 ha-restart web01\n365 vm-on web01",
				Story.of(design, "at 0 s fail esx01 at 100 s restore esx01").told(KINDS));
		assertTrue(Story.of(design, "at 0 s fail esx01 at 1 h restore esx01").told(KINDS)
				.endsWith("1818 ha-given-up web01\n3862 ha-restart web01\n3865 vm-on web01"));
	}

	@Test
	void changesThatBringNothingAreNoAttempts() {
		String design = Datacenter.cluster(3, HA) + "vm web01 like small { on esx01 datastore scratch1 }";
		StringBuilder flapping = new StringBuilder("at 0 s fail esx01\n");
		for (int time = 20; time < 40; time += 2) {
			flapping.append("at %d s fail esx02.vmnic0 at %d s restore esx02.vmnic0\n".formatted(time, time + 1));
		}

		assertEquals("18 ha-no-host web01\n138 ha-no-host web01\n378 ha-no-host web01",
				Story.of(design, flapping + "at 150 s restore esx01").told("ha-no-host"));
	}

	@Test
	void crashedVmIsRestartedAtOnce() {
		assertEquals("10 action\n10 vm-off\n10 ha-restart\n13 vm-on\n43 guest-started",
				Story.of(Datacenter.cluster(2, HA) + VM, "at 10 s fail web01").about("web01"));
	}

	@Test
	void vmThatWasPoweredOffByOrderStaysOff() {
		assertEquals("10 action\n10 vm-off", Story.of(Datacenter.cluster(2, HA) + VM, "at 10 s power off web01").about("web01"));
	}

	@Test
	void orderToPowerOffEndsARestart() {
		String design = Datacenter.cluster(2, HA) + "vm first like small { on esx01 restart-priority high }" + VM;

		Story story = Story.of(design, "at 0 s fail esx01 at 19 s power off first");

		assertEquals("18 ha-restart first\n19 ha-restart web01\n22 vm-on web01", story.told(KINDS));
	}

	@Test
	void hostThatFallsDuringARestartIsReplaced() {
		Story story = Story.of(Datacenter.cluster(3, HA) + VM, "at 0 s fail esx01 at 19 s fail esx02\nexpect web01 on esx03");

		assertEquals("18 ha-restart web01\n37 ha-restart web01\n40 vm-on web01", story.told(KINDS));
		assertTrue(story.result().passed());
	}

	/** "HA will not issue more than 32 concurrent power-on tasks on a given host": the 33rd waits for one of them. */
	@Test
	void thirtyThirdRestartOnAHostWaits() {
		String design = Datacenter.cluster(2, HA) + "vm web[01..33] like small { memory 64 MiB on esx01 }";

		Story story = Story.of(design, "at 0 s fail esx01");

		assertEquals(32, story.told("ha-restart").lines().filter(line -> line.startsWith("18 ")).count());
		assertTrue(story.told("ha-restart").endsWith("21 ha-restart web33"));
		assertEquals(33, story.told("vm-on").lines().count());
	}

	@Test
	void mandatoryRulesHoldForRestartsToo() {
		String design = Datacenter.cluster(3, HA + """
				vm-rule apart { kind separate vms web01 web02 }
				host-rule licences { kind must-run-on vms db hosts esx01 esx03 }
				""") + VM + "vm web02 like small { on esx02 }\nvm db like small { on esx01 }";

		assertEquals(List.of("passed: runs on esx03", "passed: runs on esx03"),
				Story.of(design, "at 0 s fail esx01\nexpect web01 on esx03 expect db on esx03").observed());
	}

	@Test
	void vmsThatAreRestartedTogetherKeepApart() {
		String design = Datacenter.cluster(3, HA + "vm-rule apart { kind separate vms web01 web02 }") + VM
				+ "vm web02 like small { on esx01 }";

		String on = Story.of(design, "at 0 s fail esx01").detailed("vm-on");

		assertTrue(on.contains("esx02") && on.contains("esx03"), on);
	}

	/** vSphere Availability, "Specify Failover Hosts": they are tried first, and others when they have failed or are full. */
	@Test
	void failoverHostsAreTriedFirst() {
		String design = Datacenter.cluster(3, "ha admission-control failover-hosts failover-hosts esx02") + """
				vm web01 like small { on esx01 memory 20 GiB memory-reservation 20 GiB }
				vm web02 like small { on esx01 memory 10 GiB memory-reservation 10 GiB }
				vm web03 like small { on esx01 memory 8 GiB memory-reservation 8 GiB }
				""";

		assertEquals(List.of("passed: runs on esx02", "passed: runs on esx02", "passed: runs on esx03"),
				Story.of(design, "at 0 s fail esx01\nexpect web01 on esx02 expect web02 on esx02 expect web03 on esx03").observed());
		assertTrue(Story.of(design, "at 0 s fail esx02 at 1 s fail esx01\nexpect web01 on esx03").result().passed());
	}

	@Test
	void serversThatRestartedVmsProvideAnswerAgain() {
		String design = Datacenter.cluster(2, HA) + """
				dns-server dc01 { role installed address 10.0.3.10 }
				vcenter vcsa { manages C }
				vm names like small { on esx01 provides dc01 }
				vm vcsa01 like small { on esx01 provides vcsa }
				""";

		assertEquals("""
				0 server-down dc01
				0 server-down vcsa
				51 server-up dc01
				51 server-up vcsa""", Story.of(design, "at 0 s fail esx01").told("server-down", "server-up"));
	}
}
