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
import org.vdcstudio.simulation.SimulationParameters.HighAvailability;

/** VMs that lose their storage. The APD timeout is 140 s, the response follows 180 s later (vSphere Availability, "VMCP"). */
class ComponentProtectionTest {

	private static final String PROTECTED = "ha admission-control off component-protection on";
	private static final String VM = "vm web01 like small { on esx01 }\n";
	private static final String[] KINDS = { "storage-lost", "apd-timeout", "vm-off", "vm-on", "ha-no-host" };

	@Test
	void vmIsRestartedElsewhereAfterTheTimeoutAndTheDelay() {
		Story story = Story.of(Datacenter.cluster(2, PROTECTED) + VM, "at 10 s fail esx01.vmk2");

		assertEquals("""
				10 storage-lost esx01
				10 storage-lost esx01
				150 apd-timeout esx01
				150 apd-timeout esx01
				330 vm-off web01
				333 vm-on web01""", story.told(KINDS));
		assertEquals(List.of("FAILED: interrupted for 353 s"),
				Story.of(Datacenter.cluster(2, PROTECTED) + VM, "at 10 s fail esx01.vmk2\nexpect downtime of web01 below 1 s").observed());
	}

	@Test
	void timesAreParameters() {
		HighAvailability usual = HighAvailability.USUAL;
		HighAvailability quick = new HighAvailability(usual.failed(), usual.failedByDatastores(), usual.primaryFailed(), usual.isolated(),
				usual.primaryIsolated(), usual.isolationResponse(), usual.guestShutdown(), usual.shutdownTimeout(), Duration.ofSeconds(7),
				Duration.ofSeconds(4), usual.retry(), usual.attempts(), usual.concurrentRestarts());

		assertEquals("11 vm-off web01", Story
				.of(Datacenter.cluster(2, PROTECTED) + VM, "at 0 s fail esx01.vmk2", Story.EXACT.withHa(quick)).told("vm-off"));
	}

	@Test
	void outageThatEndsBeforeChangesNothingButTheTimeVmsWaited() {
		Story story = Story.of(Datacenter.cluster(2, PROTECTED) + VM,
				"at 10 s fail esx01.vmk2 at 200 s restore esx01.vmk2\nexpect web01 on esx01 expect downtime of web01 below 200 s");

		assertEquals("", story.told("vm-off"));
		assertEquals(List.of("passed: runs on esx01", "passed: interrupted for 190 s"), story.observed());
	}

	@Test
	void withoutProtectionVmsWait() {
		Story story = Story.of(Datacenter.cluster(2, "ha admission-control off component-protection off") + VM,
				"at 10 s fail esx01.vmk2 at 1000 s restore esx01.vmk2\nexpect web01 on esx01 expect downtime of web01 below 1 s");

		assertEquals("", story.told("vm-off", "apd-timeout"));
		assertEquals(List.of("passed: runs on esx01", "FAILED: interrupted for 990 s"), story.observed());
	}

	@Test
	void permanentLossIsRespondedToAtOnceWhereAnotherHostSeesTheDatastore() {
		String design = Datacenter.cluster(2, PROTECTED) + "vm web01 like small { on esx01 datastore scratch1 }";

		Story story = Story.of(design, "at 10 s fail scratch1 by pdl");

		assertEquals("10 storage-lost esx01\n10 ha-no-host web01", story.told(KINDS));
		assertTrue(story.detailed("storage-lost").contains("PDL"));
	}

	@Test
	void vmsThatNobodyCanTakeAreLeftAndMovedWhenSomebodyCan() {
		Story story = Story.of(Datacenter.cluster(2, PROTECTED) + VM,
				"at 0 s fail esx01.vmk2 at 0 s fail esx02.vmk2 at 400 s restore esx02.vmk2");

		assertEquals("320 ha-no-host web01\n400 vm-off web01\n403 vm-on web01", story.told("ha-no-host", "vm-off", "vm-on"));
	}

	@Test
	void onlyVmsOnTheLostDatastoreAreStopped() {
		Story story = Story.of(Datacenter.cluster(2, PROTECTED) + VM + "vm local like small { on esx01 datastore scratch1 }",
				"at 0 s fail esx01.vmk2\nexpect local on esx01");

		assertEquals("320 vm-off web01", story.told("vm-off"));
		assertTrue(story.result().passed());
	}
}
