/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.placement.TestCluster.amounts;
import static org.vdcstudio.simulation.placement.TestCluster.host;
import static org.vdcstudio.simulation.placement.TestCluster.reserved;
import static org.vdcstudio.simulation.placement.TestCluster.rule;
import static org.vdcstudio.simulation.placement.TestCluster.vm;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.placement.PlacementDecision.Chosen;
import org.vdcstudio.simulation.placement.PlacementDecision.HostRefusal;
import org.vdcstudio.simulation.placement.PlacementDecision.Refused;

class InitialPlacementTest {

	private static final int CLUSTERS = 2_000;

	private final TestCluster cluster = new TestCluster().host("h1", 10, 20).host("h2", 10, 20).host("h3", 10, 20);

	@Test
	void theLeastLoadedHostIsChosen() {
		cluster.on("h1", vm("a", 5, 1)).on("h2", vm("b", 1, 12)).on("h3", vm("c", 4, 9));

		assertEquals(chosen("h3"), choose(vm("new", 1, 1)));
	}

	/** By hand: 5 of 10 GHz is a load of 0.5 on h1; 1 of 2 GHz the same on the smaller h2, but 16 of 20 GiB are 0.8. */
	@Test
	void theScarcerResourceCounts() {
		TestCluster uneven = new TestCluster().host("h1", 2, 20).host("h2", 10, 20).on("h2", vm("b", 0, 15));

		assertEquals(chosen("h1"), InitialPlacement.choose(vm("new", 1, 1), uneven.hosts(), uneven.rules(), uneven));
		assertEquals(chosen("h2"), InitialPlacement.choose(vm("new", 1.7, 1), uneven.hosts(), uneven.rules(), uneven));
	}

	@Test
	void betweenEqualHostsTheFirstIsChosen() {
		assertEquals(chosen("h1"), choose(vm("new", 1, 1)));
	}

	@Test
	void preferredRulesCountMoreThanLoad() {
		cluster.on("h1", vm("a", 8, 1)).together("near", "a", "new");

		assertEquals(chosen("h1"), choose(vm("new", 1, 1)));
	}

	@Test
	void brokenPreferencesAreTold() {
		cluster.hosts("quiet", HostRuleKind.SHOULD_RUN_ON, List.of("new"), List.of("elsewhere"));

		assertEquals(
				new Chosen(host("h1"),
						List.of(new BrokenRule(rule("quiet"), false, "is not among the hosts on which it should run by rule quiet"))),
				choose(vm("new", 1, 1)));
	}

	@Test
	void mandatoryRulesCountMoreThanAnything() {
		cluster.on("h2", vm("a", 9, 1)).separate("apart", "b", "new").on("h1", vm("b", 1, 1)).hosts("licences",
				HostRuleKind.MUST_RUN_ON, List.of("new"), List.of("h1", "h2"));

		assertEquals(chosen("h2"), choose(vm("new", 1, 1)));
	}

	@Test
	void reservationsHaveToBeCovered() {
		cluster.on("h1", reserved("a", 9, 1)).on("h2", reserved("b", 1, 18)).on("h3", vm("c", 9.5, 19));

		assertEquals(chosen("h3"), choose(reserved("new", 2, 3)));
	}

	@Test
	void everyHostSaysWhyItCannotTakeTheVm() {
		cluster.on("h1", reserved("a", 9, 1)).on("h2", reserved("b", 1, 18)).on("h3", vm("c", 1, 1)).separate("apart", "c", "new");

		assertEquals(new Refused(vm("new"),
				List.of(new HostRefusal(host("h1"), "has 1 GHz of CPU unreserved, 2 GHz are needed"),
						new HostRefusal(host("h2"), "has 2 GiB of memory unreserved, 3 GiB are needed"),
						new HostRefusal(host("h3"), "runs c, from which rule apart separates it"))),
				choose(reserved("new", 2, 3)));
	}

	@Test
	void aRefusalFitsInASentence() {
		TestCluster many = new TestCluster();
		for (int i = 1; i <= 6; i++) {
			many.host("h" + i, 1, 1);
		}

		assertEquals("no host can take new: h1 has 1 GHz of CPU unreserved, 2 GHz are needed; "
				+ "h2 has 1 GHz of CPU unreserved, 2 GHz are needed; h3 has 1 GHz of CPU unreserved, 2 GHz are needed; "
				+ "h4 has 1 GHz of CPU unreserved, 2 GHz are needed; 2 more", reason(many, many.hosts()));
		assertEquals("no host is a candidate for new", reason(many, List.of()));
	}

	private static String reason(TestCluster cluster, List<PlacementHost> candidates) {
		return InitialPlacement.choose(reserved("new", 2, 1), candidates, cluster.rules(), cluster) instanceof Refused refused
				? refused.reason() : "";
	}

	/** vSphere counts a VM without CPU reservation as 32 MHz. */
	@Test
	void aVmWithoutReservationNeedsALittleCpu() {
		TestCluster full = new TestCluster().host("h1", 0.1, 1).on("h1", vm("a", 0, 0)).on("h1", vm("b", 0, 0));

		assertEquals(chosen("h1"), InitialPlacement.choose(vm("c", 0, 0), full.hosts(), full.rules(), full));
		full.on("h1", vm("c", 0, 0));
		assertEquals("no host can take d: h1 has 4 MHz of CPU unreserved, 32 MHz are needed",
				InitialPlacement.choose(vm("d", 0, 0), full.hosts(), full.rules(), full) instanceof Refused refused ? refused.reason()
						: "");
	}

	@Test
	void aHostOfUnknownSizeTakesEverything() {
		PlacementHost unknown = PlacementHost.empty(host("x"), new ComputeAmounts(ComputeAmounts.UNKNOWN, ComputeAmounts.UNKNOWN));

		assertEquals(chosen("x"), InitialPlacement.choose(reserved("new", 999, 9999), List.of(unknown), PlacementRules.NONE,
				vm -> Optional.empty()));
		assertEquals(0, unknown.with(vm("new", 999, 9999)).load());
	}

	@Test
	void aVmAddedAndTakenAwayLeavesAHostAsItWas() {
		PlacementHost before = PlacementHost.empty(host("h"), amounts(10, 10)).with(reserved("a", 1, 1));

		assertEquals(before, before.with(vm("b", 1, 2)).without(vm("b", 1, 2)));
		assertEquals(0.3, before.with(vm("b", 1, 2)).load(), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void placementNeverBreaksAMandatoryRuleOrAReservation(long seed) {
		RandomGenerator random = new RandomStreams(seed).stream("clusters");
		int placed = 0;
		int refused = 0;
		for (int i = 0; i < CLUSTERS; i++) {
			TestCluster each = RandomClusters.cluster(random);
			PlacementVm vm = RandomClusters.vm(random, "v0");
			List<RuleViolation> before = mandatory(each);
			switch (InitialPlacement.choose(vm, each.hosts(), each.rules(), each)) {
			case Chosen place -> {
				placed++;
				assertTrue(RandomClusters.covers(each, place.host(), vm));
				each.on(place.host().qualifiedName(), vm);
				assertTrue(mandatory(each).stream().noneMatch(violation -> violation.vms().contains(vm.id())));
				assertEquals(before.size(), mandatory(each).size());
			}
			case Refused refusal -> {
				refused++;
				assertEquals(each.hosts().size(), refusal.refusals().size());
			}
			}
		}
		assertTrue(placed > 1_000 && refused > 50, placed + " placed, " + refused + " refused");
	}

	private static List<RuleViolation> mandatory(TestCluster cluster) {
		return cluster.rules().violations(cluster).stream().filter(RuleViolation::mandatory).toList();
	}

	private PlacementDecision choose(PlacementVm vm) {
		return InitialPlacement.choose(vm, cluster.hosts(), cluster.rules(), cluster);
	}

	private static Chosen chosen(String host) {
		return new Chosen(host(host), List.of());
	}
}
