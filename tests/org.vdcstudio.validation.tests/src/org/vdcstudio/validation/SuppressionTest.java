/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
		assertEquals(new Evidence("suppression", "does not hold: it ran out on 2027-01-01 (later)"), first("ACME-01", late).evidence().getLast());
		ValidationResult bare = Checks.check(REGISTRY, DESIGN.formatted("", "@suppress(ACME-01, \" \")"));
		assertEquals(new Evidence("suppression", "does not hold: it has no reason"),
				first("ACME-01", bare).evidence().getLast());
		assertEquals(0, bare.summary().suppressed());
	}

	@Test
	void withADateThatIsNoneItDoesNotHoldEvenWithoutADayToJudgeBy() {
		ValidationResult result = Checks.check(REGISTRY, DESIGN.formatted("", "@suppress(ACME-01, \"later\", until 2027-13-01)"));
		assertEquals(0, result.summary().suppressed());
		assertEquals(new Evidence("suppression", "does not hold: '2027-13-01' is not a date such as 2027-01-31"),
				first("ACME-01", result).evidence().getLast());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"@suppress(ACME-11, \"a lab\") | 2:12 warning CFG-02 The suppression of ACME-11 does not hold: there is no such rule; "
					+ "perhaps ACME-01 is meant.",
			"@suppress(UNKNOWN, \"a lab\") | 2:12 warning CFG-02 The suppression of UNKNOWN does not hold: there is no such rule.",
			"@suppress(ACME-01, \" \") | 2:21 warning CFG-02 The suppression of ACME-01 does not hold: it has no reason.",
			"@suppress(ACME-01, \"x\", until 2027-13-01) | 2:32 warning CFG-02 The suppression of ACME-01 does not hold: "
					+ "'2027-13-01' is not a date such as 2027-01-31.",
			"@suppress(ACME-01, \"x\", until 2026-12-31) | 2:32 warning CFG-02 The suppression of ACME-01 does not hold: "
					+ "it ran out on 2026-12-31 (x)." })
	void oneThatDoesNotHoldIsAFindingWhereItIsWrong(String suppression, String expected) {
		ValidationOptions options = new ValidationOptions(List.of(), Optional.of(LocalDate.of(2027, 1, 2)));
		ValidationResult result = Checks.check(REGISTRY, options, DESIGN.formatted("", suppression));
		assertEquals(expected, describe(first("CFG-02", result)));
		assertEquals(3, result.findings().size(), result::toString);
	}

	@Test
	void oneThatSilencesNothingIsWorthAWord() {
		RuleRegistry strict = TestRules.registry(TestRules.everyHost("ACME-01"), TestRules.everyHost("ACME-02"));
		String text = "@suppress(ACME-01, \"a lab\") datacenter Lab { @suppress(ACME-02, \"a lab\") dns-server dc01 { } host esx01 { } }";
		ValidationResult result = Checks.check(strict, text);
		assertEquals("1:56 info CFG-03 The suppression of ACME-02 silences nothing. Take it away, unless it is needed under another "
				+ "profile.", describe(first("CFG-03", result)));
		assertEquals(List.of("dc01"), result.findings().stream().filter(finding -> finding.rule().equals("CFG-03"))
				.map(finding -> finding.element().orElseThrow().qualifiedName()).toList());
	}

	@Test
	void ofTwoThatCoverAFindingTheOuterOneIsNotNeeded() {
		ValidationResult result = Checks.check(REGISTRY, """
				@suppress(ACME-01, "a lab") datacenter Lab {
					@suppress(ACME-01, "one uplink only") host esx01 { }
				}
				""");
		assertEquals(List.of("1 info CFG-03 Lab", "2 error ACME-01 esx01 suppressed"), Checks.brief(result));
	}

	@Test
	void whetherOneIsNeededIsNotKnownWhenItsRuleIsOffOrFails() {
		RuleRegistry registry = TestRules.registry(TestRules.everyHost("ACME-01"), TestRules.failing("ACME-02"));
		RuleSettings off = new RuleSettings(Optional.empty(), Map.of("ACME-01", RuleSetting.of(RuleLevel.OFF)));
		ValidationResult result = Checks.check(registry, new ValidationOptions(List.of(off), Optional.empty()),
				DESIGN.formatted("@suppress(ACME-02, \"a lab\") @suppress(PLG-01, \"a lab\")", "@suppress(ACME-01, \"a lab\")"));
		assertEquals(List.of("0 error PLG-01 com.acme.rules suppressed"), Checks.brief(result));
	}

	@Test
	void whatIsSaidAboutSuppressionsCanBeSuppressed() {
		ValidationResult result = Checks.check(REGISTRY, """
				@suppress(CFG-02, "still to come") @suppress(CFG-03, "still to come") datacenter Lab {
					@suppress(ACME-02, "a lab") @suppress(ACME-01, "a lab") dns-server dc01 { }
				}
				""");
		assertEquals(List.of("2 warning CFG-02 dc01 suppressed", "2 info CFG-03 dc01 suppressed"), Checks.brief(result));
	}

	private static Finding first(String rule, ValidationResult result) {
		return result.findings().stream().filter(finding -> finding.rule().equals(rule)).findFirst().orElseThrow();
	}

	private static String describe(Finding finding) {
		return "%d:%d %s %s %s".formatted(finding.location().orElseThrow().line(), finding.location().orElseThrow().column(),
				finding.severity().label(), finding.rule(), finding.message());
	}
}
