/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * Whether HA lets a VM power on. The cluster is the example of the <em>vSphere Availability</em> guide, "Host Failures Cluster
 * Tolerates": hosts of 9 GHz and 9 GB, 9 and 6, 6 and 6, and VMs that reserve 2 GHz and 1 GB, 2 and 1, 1 and 2, 1 and 1, 1 and 1.
 */
class AdmissionControlTest {

	private static final String[] KINDS = { "vm-on", "power-on-refused" };

	private static String example(String policy) {
		return """
				vmfs ds01 { extents esx01.d esx02.d esx03.d }
				host esx01 { cpu 1 x 9 at 1 GHz memory 9 GB disk d { } }
				host esx02 { cpu 1 x 9 at 1 GHz memory 6 GB disk d { } }
				host esx03 { cpu 1 x 6 at 1 GHz memory 6 GB disk d { } }
				cluster C { hosts esx01 esx02 esx03 ha %s }
				vm a { on esx01 memory 1 GB cpu-reservation 2 GHz memory-reservation 1 GB }
				vm b { on esx01 memory 1 GB cpu-reservation 2 GHz memory-reservation 1 GB }
				vm c { on esx02 memory 2 GB cpu-reservation 1 GHz memory-reservation 2 GB }
				vm d { on esx02 memory 1 GB cpu-reservation 1 GHz memory-reservation 1 GB }
				vm e { on esx03 memory 1 GB cpu-reservation 1 GHz memory-reservation 1 GB }
				vm f { on esx03 power off memory 1 GB cpu-reservation 1 GHz memory-reservation 1 GB }
				vm g { on esx03 power off memory 1 GB cpu-reservation 1 GHz memory-reservation 1 GB }
				""".formatted(policy);
	}

	/** Slots of 2 GHz and 2 GB; 4, 3 and 3 of them; without the largest host 6: a sixth VM is admitted, a seventh is not. */
	@Test
	void slotsLeftByTheLargestHostDecide() {
		assertEquals("""
				1 power-on-refused g: admission control of C: with slots of 2 GHz and 2 GB for 7 VMs the cluster survives 0 host failures \
				of the 1 it promises
				4 vm-on f: is powered on at esx03""", told(example("admission-control slots host-failures 1"), "at 1 s power on f at 1 s power on g"));
	}

	/** (24 - 7) / 24 of the CPU, 70.8 %, and (21 - 6) / 21 of the memory, 71.4 %, are free before, 66.7 % of both after. */
	@Test
	void percentageThatIsLeftDecides() {
		assertEquals("4 vm-on f: is powered on at esx03",
				told(example("admission-control percentage cpu-percentage 66 memory-percentage 66"), "at 1 s power on f"));
		assertEquals("""
				1 power-on-refused f: admission control of C: 66 % of CPU and 66 % of memory are free for failover, 67 % and 66 % are promised""",
				told(example("admission-control percentage cpu-percentage 67 memory-percentage 66"), "at 1 s power on f"));
	}

	@Test
	void withoutAdmissionControlNobodyIsRefused() {
		assertEquals("4 vm-on f: is powered on at esx03\n4 vm-on g: is powered on at esx03",
				told(example("admission-control off"), "at 1 s power on f at 1 s power on g"));
	}

	@Test
	void vmsThatArePoweredOffMakeRoom() {
		assertEquals("4 vm-on f: is powered on at esx03\n14 vm-on g: is powered on at esx03",
				told(example("admission-control slots host-failures 1"), "at 1 s power on f at 10 s power off a at 11 s power on g"));
	}

	@Test
	void hostInMaintenanceModeDoesNotCount() {
		String design = example("admission-control slots host-failures 1") + "vm h { on esx02 power off memory 1 GB }";

		// Without e and its host there are 4 and 3 slots; without the larger one 3, fewer than the five VMs.
		assertEquals("2 power-on-refused h: admission control of C: with slots of 2 GHz and 2 GB for 5 VMs the cluster survives 0 host "
				+ "failures of the 1 it promises",
				told(design, "at 0 s power off e at 1 s enter-maintenance esx03 at 2 s power on h"));
	}

	@Test
	void failoverHostTakesNoVm() {
		assertEquals("1 power-on-refused f: esx03 is kept free for failover",
				told(example("admission-control failover-hosts failover-hosts esx03"), "at 1 s power on f"));
	}

	@Test
	void restartsAreNotAskedForAdmission() {
		assertEquals("4 vm-on a: is powered on at esx01",
				told(example("admission-control percentage cpu-percentage 99 memory-percentage 99"), "at 1 s fail a"));
	}

	private static String told(String design, String scenario) {
		return Story.of(design, scenario).detailed(KINDS);
	}
}
