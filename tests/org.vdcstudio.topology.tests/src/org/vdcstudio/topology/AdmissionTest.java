/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.host;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

class AdmissionTest {

	/** The example of the vSphere Availability guide: three hosts and five VMs with reservations. */
	private static Topology guide(String policy) {
		return Designs.topology("""
				datacenter Lab {
					host h1 { cpu 1 x 3 at 3000 MHz memory 9 GiB }
					host h2 { cpu 1 x 3 at 3000 MHz memory 6 GiB }
					host h3 { cpu 1 x 2 at 3000 MHz memory 6 GiB }
					cluster Prod { hosts h1 h2 h3 ha %s }
					vm vm1 { on h1 memory 2 GiB cpu-reservation 2 GHz memory-reservation 1 GiB }
					vm vm2 { on h1 memory 2 GiB cpu-reservation 2 GHz memory-reservation 1 GiB }
					vm vm3 { on h2 memory 2 GiB cpu-reservation 1 GHz memory-reservation 2 GiB }
					vm vm4 { on h2 memory 2 GiB cpu-reservation 1 GHz memory-reservation 1 GiB }
					vm vm5 { on h3 memory 2 GiB cpu-reservation 1 GHz memory-reservation 1 GiB }
					vm sleeping { on h3 memory 64 GiB cpu-reservation 9 GHz memory-reservation 64 GiB power off }
				}
				""".formatted(policy));
	}

	private static Cluster cluster(Topology topology) {
		return topology.snapshot().clusters().getFirst();
	}

	@Test
	void slotsAreAsInTheGuide() {
		Topology topology = guide("admission-control slots");
		SlotCount slots = SlotCount.of(topology.capacity().of(cluster(topology)));
		assertEquals(new SlotCount(Frequency.parse("2 GHz"), DataSize.parse("2 GiB"), List.of(4, 3, 3), 5, 1), slots);
	}

	/** 7 of 24 GHz and 6 of 21 GB are reserved: 70.8 % of the CPU and 71.4 % of the memory are free. */
	@Test
	void freeCapacityIsAsInTheGuide() {
		Topology topology = guide("admission-control percentage");
		ClusterCapacity has = topology.capacity().of(cluster(topology));
		assertEquals(70.8, free(has.cpu().hertz(), has.cpuReserved().hertz()), 0.05);
		assertEquals(71.4, free(has.memory().bytes(), has.memoryReserved().bytes()), 0.05);
		assertEquals("70 % of CPU and 71 % of memory are free for failover, 34 % and 34 % are promised",
				topology.admission().failover(cluster(topology)).orElseThrow().reason());
	}

	private static double free(long total, long reserved) {
		return 100.0 * (total - reserved) / total;
	}

	@ParameterizedTest
	@CsvSource({ "admission-control slots host-failures 1, true", "admission-control slots host-failures 2, false",
			"admission-control percentage cpu-percentage 70 memory-percentage 71, true",
			"admission-control percentage cpu-percentage 71 memory-percentage 71, false",
			"admission-control percentage cpu-percentage 70 memory-percentage 72, false",
			"admission-control percentage host-failures 2, true", "admission-control failover-hosts failover-hosts h3, false" })
	void failoverCapacityIsComparedWithWhatIsPromised(String policy, boolean kept) {
		Topology topology = guide(policy);
		Failover failover = topology.admission().failover(cluster(topology)).orElseThrow();
		assertEquals(kept, failover.isKept(), failover.reason());
	}

	@Test
	void twoFailuresOfTenHostsAreTwentyPercent() {
		Topology topology = Designs.topology("""
				datacenter Lab { host esx[01..10] { } cluster Prod { hosts esx ha host-failures 2 } }
				""");
		assertEquals(20, Admission.derived(cluster(topology)));
	}

	@Test
	void withoutReservationsASlotHasTheDefaultCpuAndAnyMemory() {
		Topology topology = Designs.topology("""
				datacenter Lab {
					host esx[1..2] { cpu 1 x 1 at 3200 MHz memory 4 GiB }
					cluster Prod { hosts esx ha }
					vm web { on Prod memory 1 GiB }
				}
				""");
		assertEquals(new SlotCount(Frequency.parse("32 MHz"), new DataSize(0), List.of(100, 100), 1, 1),
				SlotCount.of(topology.capacity().of(cluster(topology))));
	}

	@Test
	void aFailedHostTakesItsCapacityAway() {
		Topology topology = guide("admission-control slots host-failures 1");
		StateOverlay state = StateOverlay.INITIAL.withFailed(host("h1"));
		ClusterCapacity left = topology.capacity().of(cluster(topology), state);
		assertEquals(DataSize.parse("12 GiB"), left.memory());
		assertEquals(3, left.vms().size());
		assertEquals(DataSize.parse("6 GiB"), left.memoryWithout(1));
		assertEquals(Frequency.parse("6 GHz"), left.cpuWithout(1));
	}

	@Test
	void aHostThatIsPoweredOffOrWhoseSiteFailedTakesItsCapacityAway() {
		Topology topology = Designs.topology("""
				datacenter Lab {
					site Left { }
					host h1 { location Left memory 9 GiB cpu 1 x 2 at 2 GHz }
					host h2 { memory 6 GiB cpu 1 x 2 at 2 GHz }
					cluster Prod { hosts h1 h2 ha admission-control failover-hosts failover-hosts h1 }
					vmfs ds01 { }
					vm vm1 { on h1 memory 2 GiB datastore ds01 }
					vm vm2 { on h2 memory 1 GiB datastore ds01 }
				}
				""");
		Cluster prod = cluster(topology);
		assertEquals(DataSize.parse("15 GiB"), topology.capacity().of(prod).memory());
		assertEquals(DataSize.parse("3 GiB"), topology.capacity().datastores().getFirst().thick());
		assertEquals("VMs run on the failover hosts h1", topology.admission().failover(prod).orElseThrow().reason());
		for (StateOverlay state : List.of(StateOverlay.INITIAL.withPower(host("h1"), PowerState.OFF),
				StateOverlay.INITIAL.withFailed(new ElementId("Site", "Left")))) {
			ClusterCapacity left = topology.capacity().of(prod, state);
			assertEquals(DataSize.parse("6 GiB"), left.memory());
			assertEquals(DataSize.parse("1 GiB"), left.memoryDemand());
			assertEquals(DataSize.parse("1 GiB"), topology.capacity().datastores(state).getFirst().thick(), "swap files of running VMs");
			assertEquals("no failover host works", topology.admission().failover(prod, state).orElseThrow().reason());
		}
	}

	@Test
	void aVmIsRefusedWhenItWouldTakeFailoverCapacity() {
		Topology topology = guide("admission-control percentage cpu-percentage 50 memory-percentage 50");
		Cluster cluster = cluster(topology);
		assertTrue(topology.admission().failover(cluster).orElseThrow().isKept());
		assertTrue(topology.admission().refusal(vm(topology, "sleeping"), cluster, StateOverlay.INITIAL).isPresent());
		Topology off = guide("admission-control off");
		assertFalse(off.admission().refusal(vm(off, "sleeping"), cluster(off), StateOverlay.INITIAL).isPresent());
	}

	@Test
	void hostsOfUnknownSizeAreNotJudged() {
		Topology topology = Designs.topology("datacenter Lab { host esx[1..2] { } cluster Prod { hosts esx ha } }");
		assertEquals(Optional.empty(), topology.admission().failover(cluster(topology)));
	}

	private static Vm vm(Topology topology, String name) {
		return topology.snapshot().vm(Designs.vm(name)).orElseThrow();
	}

	@Test
	void datastoresHoldDisksSwapFilesAndSnapshots() {
		Topology topology = Designs.topology("""
				datacenter Lab {
					array nas01 { lun lun0 { size 100 GiB } lun lun1 { } lun raw { size 1 TiB } }
					vmfs sized { extents nas01.lun0 }
					vmfs unsized { extents nas01.lun0 nas01.lun1 }
					host esx01 { }
					vm web { on esx01 memory 8 GiB memory-reservation 2 GiB datastore sized
						disk a { size 10 GiB } disk b { size 40 GiB provisioning thin } disk c { size 5 GiB datastore unsized }
						disk d { raw-device nas01.raw }
						snapshot "before" { size 3 GiB } }
					vm idle { on esx01 power off memory 8 GiB datastore sized disk a { size 1 GiB } }
				}
				""");
		assertEquals(List.of(
				new DatastoreUse(Designs.vmfs("sized"), Optional.of(DataSize.parse("100 GiB")), DataSize.parse("20 GiB"),
						DataSize.parse("40 GiB")),
				new DatastoreUse(Designs.vmfs("unsized"), Optional.empty(), DataSize.parse("5 GiB"), new DataSize(0))),
				topology.capacity().datastores());
		StateOverlay moved = StateOverlay.INITIAL.withDatastore(Designs.vm("web"), Designs.vmfs("unsized"));
		assertEquals(DataSize.parse("64 GiB"), topology.capacity().datastores(moved).get(1).provisioned());
	}
}
