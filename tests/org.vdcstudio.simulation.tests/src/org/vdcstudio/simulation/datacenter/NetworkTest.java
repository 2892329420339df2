/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;

import org.junit.jupiter.api.Test;

/** What uplinks do when something fails, and what traffic makes of it. */
class NetworkTest {

	private static final TextDesign WITH_VMS = TWO_HOSTS.with("""
			vm web[01..02] like small { on esx01 }
			vm hidden { memory 1 GiB on esx01 nic eth0 { network Internal } }
			vm big { memory 4 GiB on esx01 datastore shared nic eth0 { network Guests } }
			""");
	private static final String[] UPLINKS = { "uplink-failover", "network-lost", "network-regained" };

	@Test
	void nextUplinkTakesOverAndTheActiveOneTakesBack() {
		String[] failures = { "esx01.vmnic0", "sw1.p[1]" };
		for (String failed : failures) {
			assertEquals("""
					10 s esx01.Management uplink-failover: uses esx01.vmnic1 instead of esx01.vmnic0
					10 s esx01.Storage uplink-failover: uses esx01.vmnic1 instead of esx01.vmnic0
					10 s esx01.Guests uplink-failover: uses esx01.vmnic1 instead of esx01.vmnic0
					20 s esx01.Management uplink-failover: uses esx01.vmnic0 instead of esx01.vmnic1
					20 s esx01.Storage uplink-failover: uses esx01.vmnic0 instead of esx01.vmnic1
					20 s esx01.Guests uplink-failover: uses esx01.vmnic0 instead of esx01.vmnic1
					""", WITH_VMS.play("at 10 s fail %1$s at 20 s restore %1$s".formatted(failed)).said(UPLINKS));
		}
	}

	@Test
	void switchThatFailsMovesAllItsHosts() {
		assertEquals("""
				10 s esx01.vMotion uplink-failover: uses esx01.vmnic0 instead of esx01.vmnic1
				10 s esx02.vMotion uplink-failover: uses esx02.vmnic0 instead of esx02.vmnic1
				""", WITH_VMS.play("at 10 s fail sw2").said(UPLINKS));
	}

	@Test
	void vmsAreCutOffWithTheLastUplinkUnlessTheyHaveNoneByDesign() {
		Played played = WITH_VMS.with("vm cut { memory 1 GiB on esx01 nic eth0 { network Guests } }").play("""
				at 10 s fail esx01.vmnic0
				at 20 s fail esx01.vmnic1
				at 30 s restore esx01.vmnic0
				expect downtime of cut below 10 s
				expect downtime of hidden below 1 ms
				""");

		assertEquals("""
				10 s esx01.Guests uplink-failover: uses esx01.vmnic1 instead of esx01.vmnic0
				20 s esx01.Guests network-lost: no uplink works any longer
				30 s esx01.Guests network-regained: uses esx01.vmnic0
				""", played.saidAbout("esx01.Guests", UPLINKS));
		assertEquals("""
				FAILED downtime of cut below 10 s: interrupted for 10 s
				  20 s esx01.vmnic1 action: fail
				  20 s esx01.Guests network-lost: no uplink works any longer
				  30 s esx01.vmnic0 action: restore
				  30 s esx01.Guests network-regained: uses esx01.vmnic0
				passed downtime of hidden below 1 ms: never interrupted
				""", played.expectations());
	}

	/** 1 GiB at 1 Gbit/s takes 8.589934592 s, two over one uplink twice as long, and a round trip 0.5 ms. */
	@Test
	void migrationsOverOneUplinkShareItFairly() {
		assertEquals("9.590434592 s web01 switch-over: stands still, 0 bytes left to send\n",
				WITH_VMS.play("at 1 s vmotion web[01] to esx02").said("switch-over"));
		assertEquals("""
				18.180369184 s web01 switch-over: stands still, 0 bytes left to send
				18.180369184 s web02 switch-over: stands still, 0 bytes left to send
				""", WITH_VMS.play("at 1 s vmotion web[01] to esx02 at 1 s vmotion web[02] to esx02").said("switch-over"));
	}

	/** 4 GiB at 1 Gbit/s take 34.36 s; from 3 s to 10 s there is no way. */
	@Test
	void migrationGoesOnOverTheSurvivingUplinkAndWaitsWhileThereIsNone() {
		Played played = WITH_VMS.play("at 1 s vmotion big to esx02 at 2 s fail sw2 at 3 s fail sw1 at 10 s restore sw1");

		assertEquals("""
				2 s big traffic-rerouted: goes on by [esx01.vmnic0 out, sw1.p1 in, sw1.p2 out, esx02.vmnic0 in]
				3 s big traffic-rerouted: waits, there is no way from esx01.vmk1 to esx02.vmk1
				10 s big traffic-rerouted: goes on by [esx01.vmnic0 out, sw1.p1 in, sw1.p2 out, esx02.vmnic0 in]
				""", played.said("traffic-rerouted"));
		assertEquals("""
				3 s sw1 action: fail
				3 s big traffic-rerouted: waits, there is no way from esx01.vmk1 to esx02.vmk1
				""", WITH_VMS.play("at 1 s vmotion big to esx02 at 2 s fail sw2 at 3 s fail sw1").causesOfLast("traffic-rerouted"));
		assertEquals("42.360238368 s big switch-over: stands still, 0 bytes left to send\n", played.said("switch-over"));
	}
}
