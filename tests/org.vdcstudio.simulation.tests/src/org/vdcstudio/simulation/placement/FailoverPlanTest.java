/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.model.compute.RestartPriority.DISABLED;
import static org.vdcstudio.model.compute.RestartPriority.HIGH;
import static org.vdcstudio.model.compute.RestartPriority.HIGHEST;
import static org.vdcstudio.model.compute.RestartPriority.LOW;
import static org.vdcstudio.model.compute.RestartPriority.LOWEST;
import static org.vdcstudio.model.compute.RestartPriority.MEDIUM;
import static org.vdcstudio.simulation.placement.TestCluster.host;
import static org.vdcstudio.simulation.placement.TestCluster.reserved;
import static org.vdcstudio.simulation.placement.TestCluster.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.placement.FailoverPlan.Restart;
import org.vdcstudio.topology.Capacity;
import org.vdcstudio.topology.ClusterCapacity.HostCapacity;
import org.vdcstudio.topology.ClusterCapacity.VmDemand;
import org.vdcstudio.topology.SlotCount;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.topology.snapshot.Vm;

class FailoverPlanTest {

	private static final int CLUSTERS = 1_000;

	private final TestCluster cluster = new TestCluster().host("h1", 10, 20).host("h2", 10, 20);

	@Test
	void vmsRestartByPriorityThenBySizeThenInOrder() {
		FailoverPlan plan = plan(request(reserved("low", 1, 9), LOW),
				request(reserved("small", 1, 1), MEDIUM), request(reserved("lowest", 1, 1), LOWEST),
				request(reserved("large", 1, 3), MEDIUM), request(reserved("busy", 2, 1), MEDIUM),
				request(reserved("small2", 1, 1), MEDIUM), request(reserved("high", 1, 0), HIGH),
				request(reserved("never", 1, 1), DISABLED), request(reserved("first", 1, 0), HIGHEST));

		assertEquals(List.of("first", "high", "large", "busy", "small", "small2", "low", "lowest"), names(plan));
		assertEquals(List.of(), plan.unplaced());
	}

	@Test
	void whatWasPlacedBeforeTakesCapacity() {
		FailoverPlan plan = plan(request(reserved("a", 6, 1), MEDIUM),
				request(reserved("b", 5, 1), MEDIUM), request(reserved("c", 5, 1), MEDIUM),
				request(reserved("d", 5, 1), MEDIUM), request(reserved("e", 4, 1), MEDIUM));

		assertEquals(List.of("a on h1", "b on h2", "c on h2", "e on h1"), places(plan));
		assertEquals("no host can take d: h1 has 4 GHz of CPU unreserved, 5 GHz are needed; "
				+ "h2 has 0 Hz of CPU unreserved, 5 GHz are needed", plan.unplaced().getFirst().refusal().reason());
	}

	@Test
	void aVmRestartsOnlyWhereItsDatastoresAndNetworksAre() {
		FailoverPlan plan = FailoverPlan.of(
				List.of(request(reserved("a", 1, 1), MEDIUM), request(reserved("b", 1, 1), MEDIUM)),
				cluster.hosts(), vm -> vm.equals(vm("a")) ? List.of(host("h2"), host("failed")) : List.of(host("failed")),
				PlacementRules.NONE, cluster);

		assertEquals(List.of("a on h2"), places(plan));
		assertEquals("no host is a candidate for b", plan.unplaced().getFirst().refusal().reason());
	}

	@Test
	void rulesHoldAmongRestartedVmsToo() {
		cluster.separate("apart", "a", "b", "c").hosts("licences", HostRuleKind.MUST_RUN_ON, List.of("d"), List.of("failed"));

		FailoverPlan plan = plan(request(reserved("a", 1, 1), MEDIUM),
				request(reserved("b", 1, 1), MEDIUM), request(reserved("c", 1, 1), MEDIUM),
				request(reserved("d", 1, 1), HIGH));

		assertEquals(List.of("a on h1", "b on h2"), places(plan));
		assertEquals(List.of(vm("d"), vm("c")), plan.unplaced().stream().map(each -> each.request().vm().id()).toList());
	}

	@Test
	void withoutFailedVmsThereIsNothingToDo() {
		assertEquals(new FailoverPlan(List.of(), List.of()), plan());
	}

	/**
	 * The example of the vSphere Availability guide: hosts of 9 GHz and 9 GB, 9 GHz and 6 GB, 6 GHz and 6 GB; five VMs that
	 * reserve 2 GHz and 1 GB, the same, 1 and 2, 1 and 1, 1 and 1. Slots are 4, 3 and 3, and the current failover capacity is
	 * one host. Where slots promise it, every VM finds a place.
	 */
	@Test
	void whatTheCurrentFailoverCapacityPromisesComesTrue() {
		Topology guide = guide();
		assertEquals(1, SlotCount.of(guide.capacity().of(guide.snapshot().clusters().getFirst())).failures());

		for (String failed : List.of("h1", "h2", "h3")) {
			assertEquals(List.of(), after(guide, failed).unplaced());
		}
		assertEquals(List.of("vm1 on h3", "vm2 on h2"), places(after(guide, "h1")));
	}

	/** By hand: the third host has 6 GHz, the five VMs reserve 7. */
	@Test
	void beyondTheCurrentFailoverCapacityAVmIsLeftOver() {
		FailoverPlan plan = after(guide(), "h1", "h2");

		assertEquals(List.of("vm3 on h3", "vm1 on h3", "vm2 on h3"), places(plan));
		assertEquals(List.of("no host can take vm4: h3 has 0 Hz of CPU unreserved, 1 GHz are needed"),
				plan.unplaced().stream().map(each -> each.refusal().reason()).toList());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void everyVmIsPlacedWithinCapacityAndRulesOrTold(long seed) {
		RandomGenerator random = new RandomStreams(seed).stream("failures");
		int placed = 0;
		int unplaced = 0;
		for (int i = 0; i < CLUSTERS; i++) {
			TestCluster whole = RandomClusters.cluster(random);
			TestCluster each = whole.without("h0");
			List<RestartRequest> requests = whole.vms().stream().filter(vm -> each.hostOf(vm.id()).isEmpty())
					.map(vm -> request(vm, RestartPriority.values()[random.nextInt(6)])).toList();
			long enabled = requests.stream().filter(request -> request.priority() != DISABLED).count();
			FailoverPlan plan = FailoverPlan.of(requests, each.hosts(), vm -> each.hosts().stream().map(PlacementHost::id).toList(),
					each.rules(), each);
			for (Restart restart : plan.restarts()) {
				PlacementVm vm = restart.request().vm();
				ElementId host = restart.place().host();
				assertTrue(RandomClusters.covers(each, host, vm), () -> restart + " does not fit");
				assertTrue(each.rules().hostsFor(vm.id(), each).forbids(host).isEmpty(), () -> restart + " breaks a rule");
				each.on(host.qualifiedName(), vm);
			}
			placed += plan.restarts().size();
			unplaced += plan.unplaced().size();
			assertEquals(enabled, plan.restarts().size() + plan.unplaced().size());
		}
		assertTrue(placed > 1_000 && unplaced > 50, placed + " placed, " + unplaced + " not");
	}

	private static Topology guide() {
		LoadedDesign design = VdcLanguage.standard().parse("""
				datacenter Lab {
					host h1 { cpu 1 x 3 at 3000 MHz memory 9 GiB }
					host h2 { cpu 1 x 3 at 3000 MHz memory 6 GiB }
					host h3 { cpu 1 x 2 at 3000 MHz memory 6 GiB }
					cluster Prod { hosts h1 h2 h3 ha admission-control slots }
					vm vm1 { on h1 memory 2 GiB cpu-reservation 2 GHz memory-reservation 1 GiB }
					vm vm2 { on h1 memory 2 GiB cpu-reservation 2 GHz memory-reservation 1 GiB }
					vm vm3 { on h2 memory 2 GiB cpu-reservation 1 GHz memory-reservation 2 GiB }
					vm vm4 { on h2 memory 2 GiB cpu-reservation 1 GHz memory-reservation 1 GiB }
					vm vm5 { on h3 memory 2 GiB cpu-reservation 1 GHz memory-reservation 1 GiB }
				}
				""");
		assertEquals(List.of(), design.source().problems());
		return Topology.of(SnapshotBuilder.build(design.root()).snapshot());
	}

	private static FailoverPlan after(Topology topology, String... failed) {
		List<ElementId> down = Arrays.stream(failed).map(TestCluster::host).toList();
		List<RestartRequest> requests = new ArrayList<>();
		List<PlacementHost> hosts = new ArrayList<>();
		for (Host host : topology.snapshot().hosts()) {
			HostCapacity capacity = Capacity.of(host);
			PlacementHost left = PlacementHost.empty(host.id(),
					new ComputeAmounts(capacity.cpu().hertz(), capacity.memory().bytes()));
			for (ElementId id : topology.placement().vmsOn(host.id(), StateOverlay.INITIAL)) {
				Vm vm = topology.snapshot().vm(id).orElseThrow();
				VmDemand demand = Capacity.demand(vm);
				ComputeAmounts reserved = new ComputeAmounts(demand.cpuReserved().hertz(), demand.memoryReserved().bytes());
				PlacementVm placed = new PlacementVm(id, reserved, reserved);
				left = left.with(placed);
				if (down.contains(host.id())) {
					requests.add(new RestartRequest(placed, vm.settings().restartPriority()));
				}
			}
			if (!down.contains(host.id())) {
				hosts.add(left);
			}
		}
		return FailoverPlan.of(requests, hosts, vm -> hosts.stream().map(PlacementHost::id).toList(), PlacementRules.NONE,
				vm -> topology.placement().hostOf(vm, StateOverlay.INITIAL).filter(host -> !down.contains(host)));
	}

	private FailoverPlan plan(RestartRequest... requests) {
		return FailoverPlan.of(List.of(requests), cluster.hosts(), vm -> cluster.hosts().stream().map(PlacementHost::id).toList(),
				cluster.rules(), cluster);
	}

	private static RestartRequest request(PlacementVm vm, RestartPriority priority) {
		return new RestartRequest(vm, priority);
	}

	private static List<String> names(FailoverPlan plan) {
		return plan.restarts().stream().map(each -> each.request().vm().id().qualifiedName()).toList();
	}

	private static List<String> places(FailoverPlan plan) {
		return plan.restarts().stream().map(each -> each.request().vm().id() + " on " + each.place().host()).toList();
	}
}
