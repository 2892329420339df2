/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationParameters.HighAvailability;

/**
 * Hosts that hear nobody. Source of the times: knowledge.broadcom.com, article 322784 (isolation is declared after 5 s by a primary
 * host, after 30 s by a secondary), and the vSphere API reference, "ClusterDasVmSettingsIsolationResponse" (the response follows 30 s
 * later).
 */
class IsolationTest {

	private static final String POWER_OFF = "ha admission-control off isolation-response power-off";
	private static final String VM = "vm web01 like small { on esx01 }\n";
	private static final String[] KINDS = { "ha-isolated", "ha-host-separated", "ha-host-failed", "ha-primary", "ha-host-back", "vm-off",
			"ha-no-host", "vm-on" };

	@Test
	void secondaryIsIsolatedAfterThirtySecondsAndRespondsThirtyLater() {
		Story story = Story.of(Datacenter.cluster(3, POWER_OFF) + VM, "at 10 s fail esx01 by isolation");

		assertEquals("""
				28 ha-host-separated esx01: is not heard, but its heartbeat on ds01 is seen: isolated or partitioned
				40 ha-isolated esx01: hears nobody and reaches no isolation address; response: power-off
				70 vm-off web01: is powered off, its host is isolated
				73 vm-on web01: is powered on at esx02""", story.detailed(KINDS));
	}

	@Test
	void primaryIsIsolatedAfterFiveSeconds() {
		Story story = Story.of(Datacenter.cluster(3, POWER_OFF) + "vm web01 like small { on esx03 }", "at 10 s fail esx03 by isolation");

		assertEquals("""
				15 ha-isolated esx03
				45 ha-primary esx02
				45 ha-host-separated esx03
				45 vm-off web01
				48 vm-on web01""", story.told(KINDS));
	}

	@Test
	void vmsAreLeftOnUnlessTheClusterSaysOtherwise() {
		Story story = Story.of(Datacenter.cluster(3, "ha admission-control off") + VM, "at 10 s fail esx01 by isolation\nexpect web01 on esx01");

		assertEquals("28 ha-host-separated esx01\n40 ha-isolated esx01", story.told(KINDS));
		assertTrue(story.result().passed());
	}

	/** vSphere Availability 6.0, "Host Isolation Response": shutting down needs VMware Tools, and takes 300 s at most. */
	@Test
	void guestWithToolsIsShutDownAndOneWithoutIsPoweredOff() {
		String design = Datacenter.cluster(3, "ha admission-control off isolation-response shut-down")
				+ "vm web01 like small { on esx01 tools on }\nvm web02 like small { on esx01 tools off }";
		HighAvailability usual = HighAvailability.USUAL;
		HighAvailability slow = new HighAvailability(usual.failed(), usual.failedByDatastores(), usual.primaryFailed(), usual.isolated(),
				usual.primaryIsolated(), usual.isolationResponse(), Duration.ofHours(1), usual.shutdownTimeout(), usual.allPathsDown(),
				usual.allPathsDownResponse(), usual.retry(), usual.attempts(), usual.concurrentRestarts());

		assertEquals("60 vm-off web02\n80 vm-off web01", Story.of(design, "at 0 s fail esx01 by isolation").told("vm-off"));
		assertEquals("60 vm-off web02\n360 vm-off web01",
				Story.of(design, "at 0 s fail esx01 by isolation", Story.EXACT.withHa(slow)).told("vm-off"));
	}

	/** vSphere Availability 6.0: "If a virtual machine has a restart priority setting of Disabled, no host isolation response is made". */
	@Test
	void vmExceptedFromRestartsIsLeftOn() {
		Story story = Story.of(Datacenter.cluster(3, POWER_OFF) + "vm web01 like small { on esx01 restart-priority disabled }",
				"at 0 s fail esx01 by isolation");

		assertEquals("", story.about("web01"));
	}

	@Test
	void hostThatStillReachesAnIsolationAddressDoesNotRespond() {
		Story story = Story.of(partitioned(3), "at 0 s fail mgmt.up at 100 s restore mgmt.up\nexpect web01 on esx01");

		assertEquals("18 ha-host-separated esx01\n100 ha-host-back esx01", story.told(KINDS));
		assertTrue(story.result().passed());
	}

	/** Host esx01 and the gateway on one switch, the others on another. */
	private static String partitioned(int hosts) {
		return Datacenter.cluster(hosts, POWER_OFF).replace("nic vmnic0 { connect mgmt.p[01] }", "nic vmnic0 { connect left.p[01] }")
				.replace("connect mgmt.p[24] } }", """
						connect left.p[24] } }
						switch left { port up { connect mgmt.up } port p[01..24] { } }""")
				.replace("switch mgmt {", "switch mgmt { port up { }") + VM;
	}

	@Test
	void partOfTheClusterThatHearsItselfIsNotIsolated() {
		String design = partitioned(4).replace("nic vmnic0 { connect mgmt.p[02] }", "nic vmnic0 { connect left.p[02] }");

		Story story = Story.of(design, "at 0 s fail mgmt.up at 1 s fail edge\nexpect web01 on esx01");

		assertEquals("18 ha-host-separated esx01\n18 ha-host-separated esx02", story.told(KINDS));
	}

	@Test
	void isolationIsFoundWhenTheGatewayFailsLater() {
		assertEquals("130 ha-isolated esx01\n160 vm-off web01",
				Story.of(partitioned(3), "at 0 s fail mgmt.up at 100 s fail edge").told("ha-isolated", "vm-off"));
	}

	@Test
	void hostThatIsHeardAgainBeforeTheResponseKeepsItsVms() {
		Story story = Story.of(Datacenter.cluster(3, POWER_OFF) + VM, "at 0 s fail esx01 by isolation at 45 s restore esx01");

		assertEquals("18 ha-host-separated esx01\n30 ha-isolated esx01\n45 ha-host-back esx01", story.told(KINDS));
	}

	@Test
	void hostThatIsHeardAgainSoonIsNotEvenMissed() {
		Story story = Story.of(Datacenter.cluster(3, POWER_OFF) + VM, "at 0 s fail esx01 by isolation at 10 s restore esx01");

		assertEquals("10 ha-host-back esx01", story.told(KINDS));
	}

	/**
	 * The vSphere API reference: the response is made when a primary host is responsible for the VM, or when the host cannot tell. When
	 * all are isolated and see the datastore, nobody is.
	 */
	@Test
	void whenAllHostsAreIsolatedTheirVmsAreLeftOn() {
		Story story = Story.of(Datacenter.cluster(2, POWER_OFF) + VM, "at 0 s fail mgmt at 500 s restore mgmt\nexpect web01 on esx01");

		assertEquals("""
				5 ha-isolated esx02
				30 ha-isolated esx01
				60 ha-no-host web01
				500 ha-primary esx02
				500 ha-host-back esx02""", story.told(KINDS));
		assertTrue(story.result().passed());
	}

	@Test
	void isolatedHostGetsNoRestarts() {
		Story story = Story.of(Datacenter.cluster(3, "ha admission-control off") + VM,
				"at 0 s fail esx02 by isolation at 100 s fail esx01\nexpect web01 on esx03");

		assertTrue(story.result().passed(), () -> story.detailed(KINDS));
	}

	@Test
	void withoutHeartbeatDatastoreAnIsolatedHostIsTakenForFailedButItsFilesAreLocked() {
		String design = Datacenter.cluster(3, "ha admission-control off heartbeat-datastores scratch3") + VM;

		Story story = Story.of(design, "at 0 s fail esx01 by isolation\nexpect web01 on esx01");

		assertEquals("""
				15 ha-host-failed esx01: is declared failed by esx03: nothing is heard or seen of it
				15 ha-no-host web01: its files are locked, it still runs on esx01
				30 ha-isolated esx01: hears nobody and reaches no isolation address; response: leave-on""", story.detailed(KINDS));
	}

	@Test
	void hostThatLostItsStorageTooLosesItsVmsToTheirRestart() {
		Story story = Story.of(Datacenter.cluster(3, "ha admission-control off") + VM,
				"at 0 s fail esx01.vmnic1 at 0 s fail esx01 by isolation\nexpect web01 on esx02");

		assertEquals("18 ha-host-failed esx01\n18 vm-off web01\n21 vm-on web01\n30 ha-isolated esx01", story.told(KINDS));
		assertTrue(story.result().passed());
	}
}
