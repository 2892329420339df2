/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.registry.RuleRegistry;

class ValidationRunnerTest {

	private static final String DESIGN = """
			datacenter Lab {
				host esx01 { fqdn "esx01.lab.example" }
			}
			""";

	@Test
	void findingsStandWhereTheFeatureIsWritten() {
		Finding finding = Checks.check(TestRules.registry(TestRules.everyHost("ACME-01")), DESIGN).findings().getFirst();
		assertEquals(2, finding.location().orElseThrow().line());
		assertEquals(DESIGN.lines().toList().get(1).indexOf("\"esx01.lab") + 1, finding.location().orElseThrow().column());
		assertTrue(finding.related().getFirst().location().isPresent());
	}

	@Test
	void aRuleThatFailsIsAFindingThatNamesItsBundleAndOthersGoOn() {
		RuleRegistry registry = TestRules.registry(TestRules.failing("ACME-01"), TestRules.everyHost("ACME-02"));
		ValidationResult result = Checks.check(registry, DESIGN);
		assertEquals(List.of("0 error PLG-01 com.acme.rules", "2 error ACME-02 esx01"), Checks.brief(result));
		assertEquals("Plug-in com.acme.rules: Rule ACME-01 failed: java.lang.IllegalStateException: boom",
				result.findings().getFirst().message());
	}

	@Test
	void linkageErrorsAndEndlessRecursionAreFailuresToo() {
		RuleRegistry registry = TestRules.registry(TestRules.rule("ACME-01", (rule, context) -> {
			throw new NoClassDefFoundError("com/gone/Thing");
		}), TestRules.rule("ACME-02", (rule, context) -> rule.check(context)));
		assertEquals(List.of("0 error PLG-01 com.acme.rules", "0 error PLG-01 com.acme.rules"),
				Checks.brief(Checks.check(registry, DESIGN)));
	}

	@Test
	void aFailedPluginIsReportedOnceForAllDesigns() {
		RuleRegistry registry = TestRules.registry(TestRules.failing("ACME-01"));
		ValidationResult one = Checks.check(registry, DESIGN);
		ValidationResult other = Checks.check(registry, DESIGN.replace("Lab", "Other"));
		assertEquals(1, ValidationResult.merge(List.of(one, other)).findings().size());
	}

	@Test
	void whatTwoDesignsSayAboutTheSamePlaceIsSaidOnce() {
		RuleRegistry registry = TestRules.registry(TestRules.everyHost("ACME-01"));
		ValidationResult one = Checks.check(registry, DESIGN);
		ValidationResult other = Checks.check(registry, DESIGN.replace("Lab", "Bay"));
		ValidationResult elsewhere = Checks.check(registry, "\n" + DESIGN);
		assertEquals(List.of("2 error ACME-01 esx01", "3 error ACME-01 esx01"),
				Checks.brief(ValidationResult.merge(List.of(one, other, elsewhere))));
	}

	@Test
	void anObserverSeesEveryRuleThatRunsAndDoesNotHideFailures() {
		RuleRegistry registry = TestRules.registry(TestRules.failing("ACME-01"), TestRules.everyHost("ACME-02"));
		RuleSettings off = new RuleSettings(Optional.empty(), Map.of("CFG-01", RuleSetting.of(RuleLevel.OFF)));
		List<String> seen = new ArrayList<>();
		LoadedDesign design = VdcLanguage.standard().parse(DESIGN);
		ValidationResult result = new ValidationRunner(registry, (rule, check) -> {
			seen.add(rule.id());
			check.run();
		}).run(SnapshotBuilder.build(design.root()), design.source(), new ValidationOptions(List.of(off), Optional.empty()));
		assertTrue(seen.containsAll(List.of("ACME-01", "ACME-02", "PLG-01")) && !seen.contains("CFG-01"), seen::toString);
		assertEquals(List.of("PLG-01", "ACME-02"), result.findings().stream().map(Finding::rule).toList());
	}

	@Test
	void theStrongestLayerThatSaysSomethingWins() {
		Profile base = new Profile("production", "Production", "", Optional.empty(),
				Map.of("ACME-01", new RuleSetting(Optional.of(RuleLevel.INFORMATION), Map.of("minimum", "2"))));
		Profile strict = new Profile("strict", "Strict", "", Optional.of("production"),
				Map.of("ACME-01", RuleSetting.of(RuleLevel.WARNING)));
		RuleRegistry registry = TestRules.registry(List.of(base, strict), TestRules.everyHost("ACME-01"));
		assertEquals(List.of("2 info ACME-01 esx01"), Checks.brief(Checks.check(registry, DESIGN)));
		String text = DESIGN.replace("Lab", "Lab profile strict");
		ValidationResult asked = Checks.check(registry, text);
		assertEquals(List.of("2 warning ACME-01 esx01"), Checks.brief(asked));
		assertEquals(new Evidence("minimum", "2"), asked.findings().getFirst().evidence().get(1));
		assertEquals(List.of("2 info ACME-01 esx01"),
				Checks.brief(Checks.check(registry, ValidationOptions.profile("production"), text)));
		RuleSettings file = new RuleSettings(Optional.empty(), Map.of("ACME-01", RuleSetting.of(RuleLevel.ERROR)));
		RuleSettings line = new RuleSettings(Optional.empty(), Map.of("ACME-01", RuleSetting.of(RuleLevel.OFF)));
		assertEquals(List.of("2 error ACME-01 esx01"),
				Checks.brief(Checks.check(registry, new ValidationOptions(List.of(file), Optional.empty()), text)));
		assertEquals(List.of(),
				Checks.brief(Checks.check(registry, new ValidationOptions(List.of(line, file), Optional.empty()), text)));
	}

	@Test
	void settingsThatMeanNothingAreReported() {
		RuleRegistry registry = TestRules.registry(TestRules.everyHost("ACME-01"));
		RuleSettings layer = new RuleSettings(Optional.empty(), Map.of("ACME-99", RuleSetting.of(RuleLevel.OFF), "ACME-01",
				new RuleSetting(Optional.of(RuleLevel.OFF), Map.of("minimum", "many", "maximum", "3"))));
		ValidationResult result = Checks.check(registry, new ValidationOptions(List.of(layer), Optional.empty()),
				DESIGN.replace("Lab", "Lab profile lav"));
		assertEquals(4, result.findings().stream().filter(finding -> finding.rule().equals("CFG-01")).count(), result::toString);
		assertTrue(result.isClean() == false && !result.hasAtLeast(Severity.ERROR));
	}

	@Test
	void aViolationMayBeMilderThanItsRuleUnlessSettingsSayOtherwise() {
		Rule rule = TestRules.rule("ACME-01", (self, context) -> context
				.report(Violation.on(context.snapshot().hosts().getFirst().id(), "So what.").as(Severity.INFORMATION)));
		RuleRegistry registry = TestRules.registry(rule);
		assertEquals(List.of("2 info ACME-01 esx01"), Checks.brief(Checks.check(registry, DESIGN)));
		RuleSettings layer = new RuleSettings(Optional.empty(), Map.of("ACME-01", RuleSetting.of(RuleLevel.WARNING)));
		assertEquals(List.of("2 warning ACME-01 esx01"),
				Checks.brief(Checks.check(registry, new ValidationOptions(List.of(layer), Optional.empty()), DESIGN)));
	}

	@Test
	void fingerprintsOutliveMovedLinesAndTellFindingsApart() {
		RuleRegistry registry = TestRules.registry(TestRules.everyHost("ACME-01"), TestRules.everyHost("ACME-02"));
		List<String> before = fingerprints(Checks.check(registry, DESIGN));
		List<String> after = fingerprints(Checks.check(registry, "// a comment\n\n" + DESIGN.replace("{ fqdn", "{\n\n fqdn")));
		assertEquals(before, after);
		assertNotEquals(before.get(0), before.get(1));
		assertFalse(fingerprints(Checks.check(registry, DESIGN.replace("esx01", "esx02"))).contains(before.get(0)));
	}

	@Test
	void fingerprintsOutliveOtherWordsForTheSameThingAndTellTwinsApart() {
		List<String> before = fingerprints(Checks.check(saying("Host is bad."), DESIGN));
		List<String> after = fingerprints(Checks.check(saying("The host is no good. Improve it."), DESIGN));
		assertEquals(before, after);
		assertNotEquals(before.get(0), before.get(1));
	}

	/** A registry whose only rule says the same thing twice about the first host. */
	private static RuleRegistry saying(String message) {
		return TestRules.registry(TestRules.rule("ACME-01", (rule, context) -> {
			Violation violation = Violation.on(context.snapshot().hosts().getFirst().id(), message);
			context.report(violation);
			context.report(violation);
		}));
	}

	private static List<String> fingerprints(ValidationResult result) {
		return result.findings().stream().map(Finding::fingerprint).toList();
	}
}
