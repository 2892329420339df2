/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.validation.registry.RuleRegistry;

class SuppressionTest {

	private static final RuleRegistry REGISTRY = TestRules.registry(TestRules.everyHost("ACME-01"));

	private static final String DESIGN = """
			%s datacenter Lab {
				%s
				host esx01 { }
				host esx02 { }
			}
			""";

	@Test
	void silencesItsRuleOnItsElementOnly() {
		ValidationResult result = Checks.check(REGISTRY, DESIGN.formatted("", "@suppress(ACME-01, \"one uplink only\")"));
		assertEquals(List.of("3 error ACME-01 esx01 suppressed", "4 error ACME-01 esx02"), Checks.brief(result));
		assertEquals("one uplink only", result.findings().getFirst().suppression().orElseThrow().reason());
		assertEquals(new Summary(1, 0, 0, 1), result.summary());
	}

	@Test
	void onTheDatacenterItHoldsForEverything() {
		ValidationResult result = Checks.check(REGISTRY, DESIGN.formatted("@suppress(ACME-01, \"a lab\")", ""));
		assertEquals(new Summary(0, 0, 0, 2), result.summary());
		assertTrue(result.isClean());
	}

	@Test
	void ofAnotherRuleItSilencesNothing() {
		assertEquals(2, Checks.check(REGISTRY, DESIGN.formatted("@suppress(ACME-02, \"a lab\")", "")).summary().errors());
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-31, 1", "2027-01-01, 1", "2027-01-02, 0", ", 1" })
	void holdsToTheEndOfItsLastDay(LocalDate today, int suppressed) {
		ValidationOptions options = new ValidationOptions(List.of(), Optional.ofNullable(today));
		ValidationResult result = Checks.check(REGISTRY, options,
				DESIGN.formatted("", "@suppress(ACME-01, \"until the new NIC is there\", until 2027-01-01)"));
		assertEquals(suppressed, result.summary().suppressed());
	}

	@Test
	void whatDoesNotHoldIsSaidInTheEvidence() {
		ValidationOptions options = new ValidationOptions(List.of(), Optional.of(LocalDate.of(2027, 1, 2)));
		ValidationResult late = Checks.check(REGISTRY, options,
				DESIGN.formatted("", "@suppress(ACME-01, \"later\", until 2027-01-01)"));
		assertEquals(new Evidence("suppression", "ran out on 2027-01-01: later"), late.findings().getFirst().evidence().getLast());
		ValidationResult bare = Checks.check(REGISTRY, DESIGN.formatted("", "@suppress(ACME-01, \" \")"));
		assertEquals(new Evidence("suppression", "has no reason, so it does not hold"),
				bare.findings().getFirst().evidence().getLast());
		assertEquals(0, bare.summary().suppressed());
	}

	@Test
	void withADateThatIsNoneItDoesNotHoldEvenWithoutADayToJudgeBy() {
		ValidationResult result = Checks.check(REGISTRY, DESIGN.formatted("", "@suppress(ACME-01, \"later\", until 2027-13-01)"));
		assertEquals(0, result.summary().suppressed());
		assertEquals(new Evidence("suppression", "'2027-13-01' is not a date such as 2027-01-31, so it does not hold"),
				result.findings().getFirst().evidence().getLast());
	}
}
