/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/**
 * VMs of a host of 10 GHz and 16 GiB. Expected amounts follow by hand from vSphere Resource Management, "Resource Allocation
 * Shares", "Reservation" and "Limit": what there is goes to siblings in proportion to their shares, within reservation and limit.
 */
class ContentionTest {

	@Test
	void equalSharesHalveWhatBothWant() {
		assertEquals(List.of("0 s contention esx01: CPU: a gets 5 GHz of 8 GHz, b gets 5 GHz of 8 GHz"), contention("""
				vm a { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz }
				vm b { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz }
				"""));
	}

	@Test
	void oneVmCannotStarveTheReservationOfAnother() {
		assertEquals(List.of("0 s contention esx01: CPU: greedy gets 3 GHz of 10 GHz"), contention("""
				vm greedy { on esx01 cpus 4 memory 1 GiB cpu-demand 20 GHz cpu-shares high }
				vm modest { on esx01 cpus 4 memory 1 GiB cpu-demand 7 GHz cpu-reservation 7 GHz cpu-shares low }
				"""));
	}

	@Test
	void aVmWithinItsLimitTakesNoMoreThanThat() {
		assertEquals(List.of(), contention("""
				vm limited { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz cpu-limit 2 GHz }
				vm free { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz }
				"""));
	}

	@Test
	void memoryIsSharedByWorkingSets() {
		assertEquals(List.of("0 s contention esx01: memory: a gets 8 GiB of 12 GiB, b gets 8 GiB of 12 GiB"), contention("""
				vm a { on esx01 memory 12 GiB }
				vm b { on esx01 memory 12 GiB }
				"""));
		assertEquals(List.of(), contention("""
				vm a { on esx01 memory 12 GiB working-set 2 GiB }
				vm b { on esx01 memory 12 GiB working-set 2 GiB }
				"""));
	}

	@Test
	void poolsShareFirstAndTheirMembersThen() {
		assertEquals(List.of("0 s contention esx01: CPU: alone gets 5 GHz of 10 GHz, p1 gets 2500 MHz of 10 GHz, p2 gets 2500 MHz of 10 GHz"),
				contention("""
						cluster C {
							hosts esx01
							pool one { }
							pool two { }
						}
						vm alone { on esx01 in-pool C.one cpus 4 memory 1 GiB cpu-demand 10 GHz }
						vm p1 { on esx01 in-pool C.two cpus 4 memory 1 GiB cpu-demand 10 GHz }
						vm p2 { on esx01 in-pool C.two cpus 4 memory 1 GiB cpu-demand 10 GHz }
						"""));
	}

	@Test
	void aVmThatIsPoweredOffLeavesEnoughForTheOthers() {
		assertEquals(List.of("0 s contention esx01: CPU: a gets 5 GHz of 8 GHz, b gets 5 GHz of 8 GHz",
				"10 s contention-over esx01: CPU is enough for all its VMs again"), contention("""
						vm a { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz }
						vm b { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz }
						""", "at 10 s power off b"));
	}

	@Test
	void aGuestThatGetsLessCpuDirtiesLessMemoryWhileItMigrates() {
		String guest = "vm a { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz dirty-rate 16 MB/s }\n";
		String other = "vm b { on esx01 cpus 4 memory 1 GiB cpu-demand 8 GHz }\n";
		String network = """
				host esx02 {
					cpu 1 x 4 at 2500 MHz memory 16 GiB
					nic vmnic0 { speed 10 Gbit }
					vswitch vSwitch0 {
						uplinks vmnic0
						portgroup vMotion { vmkernel vmk1 { address 192.168.10.12/24 stack vmotion } }
						portgroup NFS { vmkernel vmk2 { address 192.168.20.12/24 } }
					}
					mounts shared
				}
				""";

		String alone = started(run(network + guest.replace("vm a {", "vm a { datastore shared "), "at 1 s vmotion a to esx02"));
		String held = started(run(network + guest.replace("vm a {", "vm a { datastore shared ") + other, "at 1 s vmotion a to esx02"));

		assertTrue(alone.contains("15.26 MiB/s dirtied"), alone);
		assertTrue(held.contains("9.54 MiB/s dirtied"), held);
	}

	private static String started(ScenarioResult result) {
		return result.timeline().stream().filter(entry -> entry.kind().equals("migration-started")).findFirst()
				.map(TimelineEntry::detail).orElseGet(result::toString);
	}

	private static List<String> contention(String elements) {
		return contention(elements, "");
	}

	private static List<String> contention(String elements, String actions) {
		return run(elements, actions).timeline().stream().filter(entry -> entry.kind().startsWith("contention"))
				.map(TimelineEntry::describe).toList();
	}

	private static ScenarioResult run(String elements, String actions) {
		LoadedDesign design = VdcLanguage.standard().parse("""
				datacenter Lab {
					array nas01 {
						portal 192.168.20.30 { }
						export vms { path "/vms" }
					}
					nfs shared { mount nas01.vms }
					host esx01 {
						cpu 1 x 4 at 2500 MHz memory 16 GiB
						nic vmnic0 { speed 10 Gbit }
						vswitch vSwitch0 {
							uplinks vmnic0
							portgroup vMotion { vmkernel vmk1 { address 192.168.10.11/24 stack vmotion } }
							portgroup NFS { vmkernel vmk2 { address 192.168.20.11/24 } }
						}
						mounts shared
					}
				""" + elements + "scenario s {\n" + actions + "\n}\n}");
		assertEquals(List.of(), design.source().problems());
		return new Simulator().run(SnapshotBuilder.build(design.root()), "s", SimulationOptions.DEFAULTS);
	}
}
