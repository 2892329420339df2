/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.placement.TestCluster.host;
import static org.vdcstudio.simulation.placement.TestCluster.reserved;
import static org.vdcstudio.simulation.placement.TestCluster.vm;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.placement.RecommendedMove.Purpose;
import org.vdcstudio.topology.snapshot.ElementId;

class LoadBalancerTest {

	private static final int CLUSTERS = 400;
	private static final BalancingParameters EAGER = new BalancingParameters(0, 1e-6, 50);

	private final TestCluster cluster = new TestCluster().host("h1", 10, 100).host("h2", 10, 100);

	/** By hand: loads 0.8 and 0 have the mean 0.4 and the standard deviation 0.4; 0.5 and 0.3 have 0.1, 0.4 and 0.4 have 0. */
	@Test
	void theMoveThatEvensTheLoadMostIsTaken() {
		cluster.on("h1", vm("a", 3, 1)).on("h1", vm("b", 4, 1)).on("h1", vm("c", 1, 1));

		assertEquals(List.of(move("b", "h1", "h2", Purpose.BALANCE, "evens the load: standard deviation 0.40 -> 0.00")),
				recommend());
	}

	/** By hand: 0.9 and 0.1 have 0.40; then 0.5 and 0.5. Of a host's resources the more loaded one counts: memory 90 of 100. */
	@Test
	void memoryIsEvenedToo() {
		cluster.on("h1", vm("a", 1, 50)).on("h1", vm("b", 1, 40)).on("h2", vm("c", 1, 10));

		assertEquals(List.of(move("b", "h1", "h2", Purpose.BALANCE, "evens the load: standard deviation 0.40 -> 0.00")),
				recommend());
	}

	/** By hand, with three hosts: 0.9, 0, 0 (0.42) becomes 0.6, 0.3, 0 (0.24) and then 0.3, 0.3, 0.3. */
	@Test
	void movesFollowOneAnotherUntilTheClusterIsBalanced() {
		cluster.host("h3", 10, 100).on("h1", vm("a", 3, 1)).on("h1", vm("b", 3, 1)).on("h1", vm("c", 3, 1));

		assertEquals(
				List.of(move("a", "h1", "h2", Purpose.BALANCE, "evens the load: standard deviation 0.42 -> 0.24"),
						move("b", "h1", "h3", Purpose.BALANCE, "evens the load: standard deviation 0.24 -> 0.00")),
				recommend());
	}

	@Test
	void aBalancedClusterIsLeftAlone() {
		cluster.on("h1", vm("a", 3, 1)).on("h2", vm("b", 2, 1));

		assertEquals(0.05, LoadBalancer.imbalance(cluster.hosts()), 1e-9);
		assertEquals(List.of(), recommend());
	}

	/** By hand: 0.55 and 0.24 have 0.155; moving b leaves 0.52 and 0.27, which have 0.125; moving a makes it worse. */
	@Test
	void smallImprovementsAreNotWorthAMove() {
		cluster.on("h1", vm("a", 5.2, 1)).on("h1", vm("b", 0.3, 1)).on("h2", vm("c", 2.4, 1));

		assertEquals(List.of(), recommend(new BalancingParameters(0.1, 0.04, 8)));
		assertEquals(1, recommend(new BalancingParameters(0.1, 0.02, 8)).size());
		assertEquals(List.of(), recommend(new BalancingParameters(0.2, 0.02, 8)));
	}

	@Test
	void thereAreNeverMoreMovesThanAllowed() {
		for (int i = 0; i < 20; i++) {
			cluster.on("h1", vm("v" + i, 0.4, 1));
		}

		assertEquals(3, recommend(new BalancingParameters(0, 0.001, 3)).size());
		assertEquals(List.of(), recommend(new BalancingParameters(0, 0.001, 0)));
	}

	@Test
	void balancingBreaksNoRule() {
		cluster.on("h1", vm("a", 4, 1)).on("h1", vm("b", 4, 1));

		assertEquals(1, recommend().size());
		cluster.hosts("licences", HostRuleKind.MUST_NOT_RUN_ON, List.of("a"), List.of("h2")).hosts("quiet",
				HostRuleKind.SHOULD_RUN_ON, List.of("b"), List.of("h1"));
		assertEquals(List.of(), recommend());
	}

	@Test
	void vmsThatBelongTogetherAreNotTornApart() {
		cluster.on("h1", vm("a", 4, 1)).on("h1", vm("b", 4, 1)).together("near", "a", "b");

		assertEquals(List.of(), recommend());
	}

	@Test
	void balancingRespectsReservationsAndCompatibility() {
		cluster.on("h1", reserved("a", 8, 1)).on("h2", new PlacementVm(vm("b"), TestCluster.amounts(5, 1), ComputeAmounts.NONE));
		assertEquals(List.of(), recommend());

		TestCluster picky = new TestCluster().host("h1", 10, 100).host("h2", 10, 100).host("h3", 10, 100).on("h1", vm("a", 4, 1))
				.on("h1", vm("b", 4, 1));
		assertEquals(host("h3"), new LoadBalancer().recommend(picky.hosts(), picky.vms(), picky.rules(), picky,
				(target, vm) -> target.equals(host("h3"))).getFirst().to());
	}

	/** By hand: a has less memory to move than c. After that the loads are 0.7 and 0.1, and then 0.4 and 0.4. */
	@Test
	void rulesAreCorrectedBeforeLoadIsEvened() {
		cluster.on("h1", vm("a", 1, 2)).on("h1", vm("b", 3, 1)).on("h1", vm("c", 4, 4)).separate("apart", "a", "c");

		assertEquals(
				List.of(move("a", "h1", "h2", Purpose.RULE, "corrects rule apart"),
						move("b", "h1", "h2", Purpose.BALANCE, "evens the load: standard deviation 0.30 -> 0.00")),
				recommend());
	}

	@Test
	void scatteredVmsAreBroughtTogether() {
		cluster.host("h3", 10, 100).on("h1", vm("a", 1, 8)).on("h2", vm("b", 1, 9)).on("h3", vm("c", 1, 9)).on("h3", vm("d", 1, 9))
				.together("near", "a", "b", "c", "d");

		assertEquals(List.of(move("a", "h1", "h3", Purpose.RULE, "corrects rule near"),
				move("b", "h2", "h3", Purpose.RULE, "corrects rule near")), recommend(new BalancingParameters(1, 0.01, 8)));
	}

	@Test
	void mandatoryRulesAreCorrectedFirst() {
		cluster.on("h1", vm("a", 1, 1)).on("h1", vm("b", 1, 9)).on("h2", vm("c", 1, 1))
				.hosts("quiet", HostRuleKind.SHOULD_RUN_ON, List.of("a"), List.of("h2"))
				.hosts("licences", HostRuleKind.MUST_RUN_ON, List.of("b"), List.of("h2"));

		assertEquals(List.of(move("b", "h1", "h2", Purpose.RULE, "corrects rule licences"),
				move("a", "h1", "h2", Purpose.RULE, "corrects rule quiet")), recommend(new BalancingParameters(1, 0.01, 8)));
	}

	@Test
	void oneMoveMayCorrectSeveralRules() {
		cluster.on("h1", vm("a", 1, 1)).on("h1", vm("b", 1, 9)).separate("apart", "a", "b").hosts("licences",
				HostRuleKind.MUST_RUN_ON, List.of("b"), List.of("h2"));

		assertEquals(List.of(move("b", "h1", "h2", Purpose.RULE, "corrects rules apart, licences")),
				recommend(new BalancingParameters(1, 0.01, 8)));
	}

	@Test
	void whatCannotBeCorrectedIsLeftAsItIs() {
		cluster.on("h1", vm("a", 1, 1)).on("h1", vm("b", 1, 1)).on("h2", vm("c", 1, 1)).separate("apart", "a", "b", "c");

		assertEquals(List.of(), recommend());
	}

	@Test
	void hostsOfUnknownSizeAreNotBalanced() {
		cluster.on("h1", vm("a", 4, 1)).on("h1", vm("b", 4, 1));
		List<PlacementHost> hosts = List.of(cluster.hosts().getFirst(),
				PlacementHost.empty(host("h2"), new ComputeAmounts(ComputeAmounts.UNKNOWN, ComputeAmounts.UNKNOWN)));

		assertEquals(List.of(), new LoadBalancer().recommend(hosts, cluster.vms(), cluster.rules(), cluster, (target, vm) -> true));
		assertEquals(1, new LoadBalancer()
				.recommend(hosts, cluster.vms(), cluster.separate("apart", "a", "b").rules(), cluster, (target, vm) -> true).size());
	}

	@Test
	void aClusterWithoutHostsIsBalanced() {
		assertEquals(0, LoadBalancer.imbalance(List.of()));
		assertEquals(List.of(),
				new LoadBalancer().recommend(List.of(), cluster.vms(), cluster.rules(), cluster, (target, vm) -> true));
	}

	@Test
	void absurdParametersAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new BalancingParameters(-0.1, 0.1, 1));
		assertThrows(IllegalArgumentException.class, () -> new BalancingParameters(Double.NaN, 0.1, 1));
		assertThrows(IllegalArgumentException.class, () -> new BalancingParameters(0.1, 0, 1));
		assertThrows(IllegalArgumentException.class, () -> new BalancingParameters(0.1, 0.1, -1));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void everyMoveHelpsAndBreaksNothing(long seed) {
		RandomGenerator random = new RandomStreams(seed).stream("clusters");
		int corrected = 0;
		int balanced = 0;
		for (int i = 0; i < CLUSTERS; i++) {
			TestCluster now = RandomClusters.cluster(random);
			Set<ElementId> moved = new HashSet<>();
			for (RecommendedMove move : new LoadBalancer(EAGER).recommend(now.hosts(), now.vms(), now.rules(), now,
					(target, vm) -> target.hashCode() % 7 != vm.hashCode() % 7)) {
				assertTrue(moved.add(move.vm()), () -> move + " is the second of its VM");
				assertTrue(move.to().hashCode() % 7 != move.vm().hashCode() % 7, () -> move + " is not compatible");
				assertEquals(now.hostOf(move.vm()).orElseThrow(), move.from());
				TestCluster then = now.after(move);
				assertTrue(now.rules().hostsFor(move.vm(), now).forbids(move.to()).isEmpty(), () -> move + " breaks a rule");
				assertTrue(RandomClusters.covers(now, move.to(), now.get(move.vm())), () -> move + " breaks a reservation");
				switch (move.purpose()) {
				case RULE -> {
					corrected++;
					assertTrue(weight(now, move, move.to()) < weight(now, move, move.from()), () -> move + " corrects nothing");
				}
				case BALANCE -> {
					balanced++;
					double before = LoadBalancer.imbalance(now.hosts());
					assertTrue(LoadBalancer.imbalance(then.hosts()) <= before - EAGER.smallestImprovement() + 1e-9,
							() -> move + " does not even the load");
					assertTrue(mandatory(then) <= mandatory(now), () -> move + " breaks a rule");
				}
				}
				now = then;
			}
		}
		assertTrue(corrected > 100 && balanced > 400, corrected + " corrected, " + balanced + " balanced");
	}

	@Test
	void theSameClusterGivesTheSameMoves() {
		RandomGenerator random = new RandomStreams(9).stream("clusters");
		for (int i = 0; i < 100; i++) {
			TestCluster each = RandomClusters.cluster(random);
			assertEquals(new LoadBalancer(EAGER).recommend(each.hosts(), each.vms(), each.rules(), each, (target, vm) -> true),
					new LoadBalancer(EAGER).recommend(each.hosts(), each.vms(), each.rules(), each, (target, vm) -> true));
		}
	}

	/** How bad it is for the VM of a move to be on a host: one mandatory rule outweighs all preferred ones. */
	private static int weight(TestCluster cluster, RecommendedMove move, ElementId host) {
		return cluster.rules().hostsFor(move.vm(), cluster).brokenOn(host).stream().mapToInt(rule -> rule.mandatory() ? 100 : 1).sum();
	}

	private static long mandatory(TestCluster cluster) {
		return cluster.rules().violations(cluster).stream().filter(RuleViolation::mandatory).count();
	}

	private List<RecommendedMove> recommend() {
		return recommend(BalancingParameters.DEFAULTS);
	}

	private List<RecommendedMove> recommend(BalancingParameters parameters) {
		return new LoadBalancer(parameters).recommend(cluster.hosts(), cluster.vms(), cluster.rules(), cluster,
				(target, vm) -> true);
	}

	private static RecommendedMove move(String vm, String from, String to, Purpose purpose, String reason) {
		return new RecommendedMove(vm(vm), host(from), host(to), purpose, reason);
	}
}
