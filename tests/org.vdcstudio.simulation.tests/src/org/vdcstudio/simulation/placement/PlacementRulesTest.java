/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.placement.TestCluster.host;
import static org.vdcstudio.simulation.placement.TestCluster.rule;
import static org.vdcstudio.simulation.placement.TestCluster.vm;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.model.compute.VmRuleKind;

class PlacementRulesTest {

	private final TestCluster cluster = new TestCluster().host("h1", 8, 16).host("h2", 8, 16).host("h3", 8, 16)
			.on("h1", vm("a", 1, 1)).on("h2", vm("b", 1, 1));

	@Test
	void separationForbidsTheHostsOfTheOthers() {
		HostJudge judge = cluster.separate("apart", "a", "b", "c").rules().hostsFor(vm("c"), cluster);

		assertEquals(new BrokenRule(rule("apart"), true, "runs a, from which rule apart separates it"),
				judge.forbids(host("h1")).orElseThrow());
		assertTrue(judge.forbids(host("h2")).isPresent());
		assertEquals(List.of(), judge.brokenOn(host("h3")));
	}

	@Test
	void aVmIsNotSeparatedFromItself() {
		HostJudge judge = cluster.separate("apart", "a", "a", "b").rules().hostsFor(vm("a"), cluster);

		assertEquals(List.of(), judge.brokenOn(host("h1")));
		assertTrue(judge.forbids(host("h2")).isPresent());
		assertEquals(List.of(), cluster.rules().violations(cluster));
	}

	@Test
	void togethernessDiscouragesWhereTheOthersAreNot() {
		HostJudge judge = cluster.together("near", "a", "c").rules().hostsFor(vm("c"), cluster);

		assertEquals(List.of(), judge.brokenOn(host("h1")));
		assertEquals(List.of(new BrokenRule(rule("near"), false, "is not where rule near keeps it together with others")),
				judge.discourages(host("h2")));
		assertFalse(judge.forbids(host("h2")).isPresent());
	}

	@Test
	void whenTheOthersAreScatteredTheHostWithMostOfThemIsRight() {
		cluster.on("h2", vm("c", 1, 1)).together("near", "a", "b", "c", "d");

		assertEquals(List.of(), cluster.rules().hostsFor(vm("d"), cluster).brokenOn(host("h2")));
		assertEquals(1, cluster.rules().hostsFor(vm("d"), cluster).brokenOn(host("h1")).size());
		assertEquals(List.of(), cluster.rules().hostsFor(vm("a"), cluster).brokenOn(host("h2")));
	}

	@Test
	void rulesAboutVmsThatDoNotRunAllowEverything() {
		cluster.together("near", "x", "y").separate("apart", "x", "z");

		for (String host : List.of("h1", "h2", "h3")) {
			assertEquals(List.of(), cluster.rules().hostsFor(vm("x"), cluster).brokenOn(host(host)));
		}
	}

	@ParameterizedTest
	@CsvSource({ "MUST_RUN_ON, h2 h3, h1, is not among the hosts on which it must run by rule licences",
			"MUST_NOT_RUN_ON, h1, h2 h3, is among the hosts on which it must not run by rule licences",
			"SHOULD_RUN_ON, h2 h3, h1, is not among the hosts on which it should run by rule licences",
			"SHOULD_NOT_RUN_ON, h1, h2 h3, is among the hosts on which it should not run by rule licences" })
	void hostRulesForbidOrDiscourage(HostRuleKind kind, String broken, String kept, String said) {
		HostJudge judge = cluster.hosts("licences", kind, List.of("a"), List.of("h1")).rules().hostsFor(vm("a"), cluster);
		boolean mandatory = kind.getLiteral().startsWith("must");

		for (String host : broken.split(" ")) {
			assertEquals(List.of(rule("licences")), judge.brokenOn(host(host)).stream().map(BrokenRule::rule).toList());
			assertEquals(mandatory, judge.forbids(host(host)).isPresent());
			assertEquals(mandatory ? 0 : 1, judge.discourages(host(host)).size());
			assertEquals(said, judge.brokenOn(host(host)).getFirst().reason());
		}
		for (String host : kept.split(" ")) {
			assertEquals(List.of(), judge.brokenOn(host(host)));
		}
		assertEquals(List.of(), cluster.rules().hostsFor(vm("b"), cluster).brokenOn(host("h2")));
	}

	@Test
	void mandatoryRulesComeFirst() {
		cluster.together("near", "a", "c").hosts("licences", HostRuleKind.MUST_NOT_RUN_ON, List.of("c"), List.of("h2"));

		assertEquals(List.of(rule("licences"), rule("near")),
				cluster.rules().hostsFor(vm("c"), cluster).brokenOn(host("h2")).stream().map(BrokenRule::rule).toList());
	}

	@Test
	void violationsNameRuleAndVms() {
		cluster.on("h1", vm("c", 1, 1)).on("h1", vm("d", 1, 1)).separate("apart", "a", "c", "b", "off").together("near", "d", "b")
				.hosts("licences", HostRuleKind.MUST_RUN_ON, List.of("a", "b"), List.of("h2"))
				.hosts("quiet", HostRuleKind.SHOULD_NOT_RUN_ON, List.of("b"), List.of("h2"));

		assertEquals(List.of(
				new RuleViolation(rule("apart"), true, List.of(vm("a"), vm("c")),
						"rule apart separates a, c, which run together on h1"),
				new RuleViolation(rule("near"), false, List.of(vm("d"), vm("b")), "rule near keeps d, b together, which run on h1, h2"),
				new RuleViolation(rule("licences"), true, List.of(vm("a")), "by rule licences a must run elsewhere"),
				new RuleViolation(rule("quiet"), false, List.of(vm("b")), "by rule quiet b should run elsewhere")),
				cluster.rules().violations(cluster));
	}

	@Test
	void keptRulesAreNoViolations() {
		cluster.on("h2", vm("c", 1, 1)).separate("apart", "a", "b").together("near", "b", "c").hosts("licences",
				HostRuleKind.MUST_RUN_ON, List.of("a", "off"), List.of("h1", "h3"));

		assertEquals(List.of(), cluster.rules().violations(cluster));
	}

	@Test
	void unfinishedRulesMeanNothing() {
		cluster.separate("nobody").hosts("nowhere", HostRuleKind.MUST_RUN_ON, List.of("a"), List.of());

		assertEquals(List.of(), cluster.rules().violations(cluster));
		assertEquals(List.of(), cluster.rules().hostsFor(vm("a"), cluster).brokenOn(host("h1")));
	}

	@Test
	void whichRulesAmongVmsAreMandatoryCanBeChosen() {
		cluster.separate("apart", "a", "c").together("near", "b", "c");

		PlacementRules other = PlacementRules.of(cluster.drsRules(), Set.of(VmRuleKind.TOGETHER));

		assertEquals(List.of(rule("near"), rule("apart")),
				other.hostsFor(vm("c"), cluster).brokenOn(host("h1")).stream().map(BrokenRule::rule).toList());
		assertTrue(other.hostsFor(vm("c"), cluster).forbids(host("h1")).isPresent());
		assertFalse(cluster.rules().hostsFor(vm("c"), cluster).forbids(host("h3")).isPresent());
	}

	@Test
	void manyNamesAreCutShort() {
		TestCluster crowd = new TestCluster().host("h1", 8, 8);
		List<String> names = List.of("a", "b", "c", "d", "e", "f");
		names.forEach(name -> crowd.on("h1", vm(name, 1, 1)));

		assertEquals("rule apart separates a, b, c, d, 2 more, which run together on h1",
				crowd.separate("apart", names.toArray(String[]::new)).rules().violations(crowd).getFirst().description());
	}
}
