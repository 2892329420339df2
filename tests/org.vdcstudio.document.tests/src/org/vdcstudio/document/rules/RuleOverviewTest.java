/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.document.settings.SettingsText;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.SettingOrigin;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.Contributions;
import org.vdcstudio.validation.registry.RuleContribution;
import org.vdcstudio.validation.registry.RuleRegistry;

class RuleOverviewTest {

	private static final RuleParameter<Integer> MINIMUM = RuleParameter.integer("minimum", "Least number of NICs", 2);
	private static final RuleParameter<Boolean> STRICT = RuleParameter.flag("strict", "Whether it is strict", false);
	private static final RuleParameter<List<String>> NAMES = RuleParameter.words("names", "Names that are fine", "a", "b");

	private static final Profile PRODUCTION = new Profile("production", "Production", "", Optional.empty(), Map.of());
	private static final Profile LAB = new Profile("lab", "Lab", "", Optional.of("production"),
			Map.of("ACME-01", new RuleSetting(Optional.of(RuleLevel.OFF), Map.of("minimum", "1"))));
	private static final RuleRegistry REGISTRY = new RuleRegistry(
			new Contributions(List.of(rule("ACME-01", "NICs are redundant"), rule("ODD-01", "Names are names")), List.of(PRODUCTION, LAB), List.of()));

	@Test
	void preferencesBeatTheFileThatBeatsTheTextAndTheProfile() {
		RuleOverview bare = overview("", Optional.empty(), RuleSettings.NONE);
		assertEquals("production", bare.profile());
		assertEquals(RuleLevel.WARNING, row(bare).level().value());
		assertEquals(new SettingOrigin.RuleDefault(), row(bare).level().origin());

		RuleOverview text = overview("", Optional.of("lab"), RuleSettings.NONE);
		assertEquals("lab", text.profile());
		assertFalse(row(text).isEnabled());
		assertEquals(new SettingOrigin.InProfile(LAB), row(text).level().origin());
		assertEquals("1", row(text).thresholds().getFirst().value().value());

		RuleOverview file = overview("ACME-01 = error\nACME-01.minimum = 3", Optional.of("lab"), RuleSettings.NONE);
		assertEquals(RuleLevel.ERROR, row(file).level().value());
		assertEquals(new SettingOrigin.Outside(1), row(file).level().origin());
		assertEquals(RuleLevel.OFF, row(file).otherwise());
		assertEquals(new SettingOrigin.Outside(1), row(file).thresholds().getFirst().value().origin());
		assertEquals("1", row(file).thresholds().getFirst().otherwise());

		RuleOverview both = overview("profile = lab", Optional.empty(), RuleSettings.profile("production"));
		assertEquals("production", both.profile());
		assertTrue(row(both).isEnabled());
	}

	@Test
	void aValueThatMeansNothingIsNotInForce() {
		Threshold minimum = row(overview("ACME-01.minimum = many", Optional.empty(), RuleSettings.NONE)).thresholds().getFirst();
		assertEquals("2", minimum.value().value());
		assertEquals(new SettingOrigin.RuleDefault(), minimum.value().origin());
	}

	@Test
	void whatHoldsAnywayIsNotWritten() {
		RuleRow row = row(overview("ACME-01 = off", Optional.empty(), RuleSettings.NONE));
		assertEquals(SettingChange.remove("ACME-01"), row.change(true));
		assertEquals(SettingChange.remove("ACME-01"), row.change(RuleLevel.WARNING));
		assertEquals(SettingChange.set("ACME-01", "info"), row.change(RuleLevel.INFORMATION));
		RuleRow inLab = row(overview("", Optional.of("lab"), RuleSettings.NONE));
		assertEquals(SettingChange.set("ACME-01", "warning"), inLab.change(true), "the default, where the profile says off");
		assertEquals(SettingChange.remove("ACME-01"), inLab.change(false));
		Threshold minimum = inLab.thresholds().getFirst();
		assertEquals(SettingChange.remove("ACME-01.minimum"), minimum.change(" 1 "));
		assertEquals(SettingChange.set("ACME-01.minimum", "2"), minimum.change("2"));
	}

	@Test
	void restoringLeavesNothingOfTheRuleInTheFile() {
		String text = "# ours\nACME-01 = off\nACME-01.strict = true\nODD-01 = off\n";
		RuleRow row = row(overview(text, Optional.empty(), RuleSettings.NONE));
		assertTrue(row.isChanged());
		assertEquals("# ours\nODD-01 = off\n", settings(text).after(row.restore()));
		assertFalse(row(overview("ODD-01 = off", Optional.empty(), RuleSettings.NONE)).isChanged());
	}

	@Test
	void valuesAreOfTheTypeOfTheirParameter() {
		List<Threshold> thresholds = row(overview("", Optional.empty(), RuleSettings.NONE)).thresholds();
		assertEquals(Optional.of("'many' is not a whole number of at most nine digits"), thresholds.get(0).problem("many"));
		assertEquals(Optional.of("'yes' is not true or false"), thresholds.get(1).problem("yes"));
		assertTrue(thresholds.get(2).problem("a\nODD-01 = off").isPresent(), "it would be two lines");
		assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
				List.of(thresholds.get(0).problem("12"), thresholds.get(1).problem("true"), thresholds.get(2).problem("")));
	}

	@Test
	void rulesAreFoundByWordsAndGroup() {
		RuleOverview overview = overview("", Optional.empty(), RuleSettings.NONE);
		assertEquals(List.of("ACME", "CFG", "ODD", "PLG"), overview.groups());
		assertEquals(List.of("ACME-01"), shown(overview, new RuleFilter("redundant nics", Optional.empty(), false)));
		assertEquals(List.of("ODD-01"), shown(overview, new RuleFilter("", Optional.of("ODD"), false)));
		assertEquals(List.of(), shown(overview, new RuleFilter("", Optional.empty(), true)), "nothing was found");
		assertEquals(overview.rows().size(), shown(overview, RuleFilter.ALL).size());
	}

	private static List<String> shown(RuleOverview overview, RuleFilter filter) {
		return filter.of(overview).stream().map(row -> row.rule().id()).toList();
	}

	private static RuleOverview overview(String file, Optional<String> textProfile, RuleSettings preferences) {
		return RuleOverview.of(REGISTRY, new ValidationOptions(List.of(preferences, settings(file).settings()), Optional.empty()), 1, textProfile,
				List.of());
	}

	private static SettingsText settings(String text) {
		return new SettingsText(URI.createFileURI("/lab/vdc.properties"), text);
	}

	private static RuleRow row(RuleOverview overview) {
		return overview.row("ACME-01").orElseThrow();
	}

	private static RuleContribution rule(String id, String title) {
		RuleMetadata metadata = RuleMetadata.rule(id, Severity.WARNING, title).parameter(MINIMUM).parameter(STRICT).parameter(NAMES)
				.because("Tests need rules.").source("Tests", "https://example.org/tests").build();
		return new RuleContribution(id, "com.acme.rules", () -> new Rule() {

			@Override
			public RuleMetadata metadata() {
				return metadata;
			}

			@Override
			public void check(RuleContext context) {
				// finds nothing
			}
		});
	}
}
