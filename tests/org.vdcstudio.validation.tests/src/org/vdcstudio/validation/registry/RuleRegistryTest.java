/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.TestRules;

class RuleRegistryTest {

	private static RuleRegistry registry(RuleContribution... rules) {
		return new RuleRegistry(new Contributions(List.of(rules), List.of(), List.of()));
	}

	private static RuleContribution contribution(String id, String contributor, Callable<Rule> factory) {
		return new RuleContribution(id, contributor, factory);
	}

	@Test
	void listsRulesByIdAmongItsOwn() {
		RuleRegistry registry = registry(contribution("ZZZ-01", "com.acme", () -> TestRules.everyHost("ZZZ-01")),
				contribution("AAA-01", "com.acme", () -> TestRules.everyHost("AAA-01")));
		assertEquals(List.of("AAA-01", "CFG-01", "CFG-02", "CFG-03", "PLG-01", "ZZZ-01"),
				registry.rules().stream().map(rule -> rule.metadata().id()).toList());
	}

	@Test
	void createsRulesOnceAndNotBeforeTheyAreAskedFor() {
		AtomicInteger created = new AtomicInteger();
		RuleRegistry registry = registry(contribution("ACME-01", "com.acme", () -> {
			created.incrementAndGet();
			return TestRules.everyHost("ACME-01");
		}));
		assertEquals(0, created.get());
		registry.rules();
		registry.problems();
		assertEquals(1, created.get());
	}

	@Test
	void ofTwoRulesWithOneIdTheFirstCounts() {
		RuleRegistry registry = registry(contribution("ACME-01", "com.acme", () -> TestRules.everyHost("ACME-01")),
				contribution("ACME-01", "com.copycat", () -> TestRules.everyHost("ACME-01")));
		assertEquals("com.acme", registry.rule("ACME-01").orElseThrow().contributor());
		assertEquals(List.of(new ContributionProblem("com.copycat", "Rule id ACME-01 is taken by com.acme; this rule is not run.")),
				registry.problems());
	}

	@Test
	void aRuleThatCannotBeCreatedIsAProblemAndTheOthersWork() {
		RuleRegistry registry = registry(contribution("ACME-01", "com.broken", () -> {
			throw new ClassNotFoundException("com.broken.Gone");
		}), contribution("ACME-02", "com.acme", () -> TestRules.everyHost("ACME-02")));
		assertTrue(registry.rule("ACME-02").isPresent());
		assertEquals(List.of(new ContributionProblem("com.broken",
				"Rule ACME-01 cannot be created: java.lang.ClassNotFoundException: com.broken.Gone")), registry.problems());
	}

	@Test
	void aClassThatCallsItselfByAnotherIdIsAProblem() {
		RuleRegistry registry = registry(contribution("ACME-01", "com.acme", () -> TestRules.everyHost("ACME-02")));
		assertTrue(registry.problems().getFirst().message().contains("the class calls itself ACME-02"));
		assertTrue(registry.rule("ACME-01").isEmpty() && registry.isContributed("ACME-01") && !registry.isContributed("ACME-02"));
	}

	@Test
	void outsidersCanAddWhatTheyKnow() {
		ContributionProblem known = new ContributionProblem("com.acme", "It cannot be started: no JDK.");
		RuleRegistry registry = registry(contribution("ACME-01", "com.acme", () -> TestRules.everyHost("ACME-01")))
				.withProblems(List.of(known));
		assertEquals(List.of(known), registry.problems());
		assertTrue(registry.rule("ACME-01").isPresent());
	}
}
