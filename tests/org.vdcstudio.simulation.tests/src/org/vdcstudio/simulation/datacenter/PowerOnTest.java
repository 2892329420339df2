/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which VMs may run: what hosts have left, and what clusters keep for failover. */
class PowerOnTest {

	/**
	 * Table T11. vSphere Availability, example of the slot policy: hosts with 9 GHz and 9 GB, 9 GHz and 6 GB, 6 GHz and 6 GB, and a slot
	 * of 2 GHz and 2 GB, so 4, 3 and 3 slots; without the largest host 6 are left.
	 */
	private static final TextDesign CLUSTER = new TextDesign("""
			host esx01 { cpu 1 x 3 at 3 GHz memory 9 GB }
			host esx02 { cpu 1 x 3 at 3 GHz memory 6 GB }
			host esx03 { cpu 1 x 2 at 3 GHz memory 6 GB }
			cluster C { hosts esx01 esx02 esx03 ha admission-control slots host-failures 1 }
			vm a[1..3] { on esx01 cpu-reservation 2 GHz memory-reservation 2 GB memory 2 GB }
			vm b[1..2] { on esx02 cpu-reservation 2 GHz memory-reservation 2 GB memory 2 GB }
			vm c[1..2] { on esx03 cpu-reservation 2 GHz memory-reservation 2 GB memory 2 GB }
			""");

	private static String startedAndRefused(Played played) {
		return played.said("vm-on", "power-on-refused").replaceAll("(?m)admission control.*", "admission control");
	}

	@Test
	void vmsThatAreAboutToRunCountForAdmissionControl() {
		assertEquals("""
				260 s c2 power-on-refused: admission control
				263 s a1 vm-on: is powered on at esx01
				263 s a2 vm-on: is powered on at esx01
				263 s a3 vm-on: is powered on at esx01
				263 s b1 vm-on: is powered on at esx02
				263 s b2 vm-on: is powered on at esx02
				263 s c1 vm-on: is powered on at esx03
				""", startedAndRefused(CLUSTER.coldStart("")));
	}

	/** 21 GB, of which a quarter, 5.25 GB, is kept: 15.75 GB take seven VMs with 2 GB; half of it takes five. */
	@Test
	void percentageIsKept() {
		TextDesign quarter = CLUSTER.with("slots host-failures 1", "percentage cpu-percentage 25 memory-percentage 25");
		TextDesign half = CLUSTER.with("slots host-failures 1", "percentage cpu-percentage 50 memory-percentage 50");

		assertEquals("", quarter.coldStart("").said("power-on-refused"));
		assertEquals("""
				260 s c1 power-on-refused: admission control
				260 s c2 power-on-refused: admission control
				""", half.coldStart("").said("power-on-refused").replaceAll("(?m)admission control.*", "admission control"));
	}

	@Test
	void orderedPowerOnIsAdmittedOrRefused() {
		assertEquals("""
				10 s c2 power-on-refused: admission control
				20 s a1 vm-off: is powered off
				33 s c2 vm-on: is powered on at esx03
				""", CLUSTER.with("vm c[1..2] {", "vm c2 { power off on esx03 cpu-reservation 2 GHz memory-reservation 2 GB memory 2 GB }\nvm c1 {")
				.play("at 10 s power on c2 at 20 s power off a[1] at 30 s power on c2").said("vm-on", "vm-off", "power-on-refused")
				.replaceAll("(?m)admission control.*", "admission control"));
	}

	@Test
	void reservationThatTheHostCannotCoverIsRefusedAndSaidOnce() {
		TextDesign design = new TextDesign("""
				host esx01 { cpu 1 x 2 at 2 GHz memory 8 GiB }
				host esx02 { }
				vm first { on esx01 memory 6 GiB memory-reservation 6 GiB }
				vm second { on esx01 memory 6 GiB memory-reservation 6 GiB }
				vm third { on esx01 memory 1 GiB cpu-reservation 5 GHz }
				""");

		assertEquals("""
				260 s second power-on-refused: esx01 has 8 GiB of memory, less than the 12 GiB reserved
				260 s third power-on-refused: esx01 has 4 GHz of CPU, less than the 5032 MHz reserved
				263 s first vm-on: is powered on at esx01
				""", design.coldStart("at 300 s fail esx02 at 310 s restore esx02").said("vm-on", "power-on-refused"));
		assertEquals("""
				10 s second power-on-refused: esx01 has 8 GiB of memory, less than the 12 GiB reserved
				""", design.with("vm second {", "vm second { power off").play("at 10 s power on second").said("vm-on", "power-on-refused"));
	}
}
