/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.List;
import java.util.function.BiConsumer;

import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.registry.Contributions;
import org.vdcstudio.validation.registry.RuleContribution;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Small rules for tests. */
public final class TestRules {

	/** A parameter that rules of tests have. */
	public static final RuleParameter<Integer> MINIMUM = RuleParameter.integer("minimum", "Least number of NICs", 1);

	private TestRules() {
	}

	/** A rule that does what a test says. */
	public static Rule rule(String id, BiConsumer<Rule, RuleContext> check) {
		RuleMetadata metadata = RuleMetadata.rule(id, Severity.ERROR, "Holds in tests").looksAt("EsxiHost").parameter(MINIMUM)
				.because("Tests need rules.").remedy("Do better.").source("Tests", "https://example.org/tests").build();
		return new Rule() {

			@Override
			public RuleMetadata metadata() {
				return metadata;
			}

			@Override
			public void check(RuleContext context) {
				check.accept(this, context);
			}
		};
	}

	/** A rule that finds fault with the name of every host. */
	public static Rule everyHost(String id) {
		return rule(id, (rule, context) -> {
			for (Host host : context.snapshot().hosts()) {
				context.report(Violation.on(host.id(), "Host %s is bad. Improve it.".formatted(host.id())).at("fqdn")
						.because("fqdn", host.fqdn()).because("minimum", context.value(MINIMUM)).see(host.id(), "the host itself"));
			}
		});
	}

	/** A rule that fails. */
	public static Rule failing(String id) {
		return rule(id, (rule, context) -> {
			context.report(Violation.on(context.snapshot().hosts().getFirst().id(), "Never to be seen."));
			throw new IllegalStateException("boom");
		});
	}

	/** A registry with rules of one contributor, and profiles. */
	public static RuleRegistry registry(List<Profile> profiles, Rule... rules) {
		List<RuleContribution> contributions = List.of(rules).stream()
				.map(rule -> new RuleContribution(rule.metadata().id(), "com.acme.rules", () -> rule)).toList();
		return new RuleRegistry(new Contributions(contributions, profiles, List.of()));
	}

	/** A registry with rules of one contributor. */
	public static RuleRegistry registry(Rule... rules) {
		return registry(List.of(), rules);
	}
}
