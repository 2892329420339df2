/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.RulesInForce;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * All rules, as they are in force in a design.
 *
 * @param profile the profile in force
 * @param rows    the rules by id
 */
public record RuleOverview(String profile, List<RuleRow> rows) {

	/** What is shown before anything is known. */
	public static final RuleOverview EMPTY = new RuleOverview("", List.of());

	/** Copies the list. */
	public RuleOverview {
		rows = List.copyOf(rows);
	}

	/**
	 * Looks at all rules.
	 *
	 * @param options     settings from outside the design
	 * @param changeable  the number of the layer of {@code options} that can be changed
	 * @param textProfile the profile that the text of the design asks for
	 * @param findings    what was found in the design
	 */
	public static RuleOverview of(RuleRegistry registry, ValidationOptions options, int changeable, Optional<String> textProfile,
			List<Finding> findings) {
		RulesInForce inForce = new RulesInForce(registry, options, textProfile);
		RulesInForce otherwise = new RulesInForce(registry, without(options, changeable), textProfile);
		RuleSettings layer = options.layers().get(changeable);
		Map<String, List<Finding>> found = findings.stream().filter(finding -> !finding.isSuppressed())
				.collect(Collectors.groupingBy(Finding::rule));
		List<RuleRow> rows = registry.rules().stream().map(RegisteredRule::metadata)
				.map(rule -> new RuleRow(rule, inForce.level(rule), otherwise.level(rule).value(), thresholds(rule, inForce, otherwise),
						found.getOrDefault(rule.id(), List.of()), layer.rules().containsKey(rule.id())))
				.toList();
		return new RuleOverview(inForce.profile(), rows);
	}

	/** The profile that a layer asks for stays: it is no setting of a rule. */
	private static ValidationOptions without(ValidationOptions options, int layer) {
		List<RuleSettings> layers = new ArrayList<>(options.layers());
		layers.set(layer, new RuleSettings(layers.get(layer).profile(), Map.of()));
		return new ValidationOptions(layers, options.today());
	}

	private static List<Threshold> thresholds(RuleMetadata rule, RulesInForce inForce, RulesInForce otherwise) {
		return rule.parameters().stream().map(parameter -> new Threshold(rule.id() + "." + parameter.name(), parameter,
				inForce.value(rule, parameter), otherwise.value(rule, parameter).value())).toList();
	}

	/** The rule with an id. */
	public Optional<RuleRow> row(String id) {
		return rows.stream().filter(row -> row.rule().id().equals(id)).findFirst();
	}

	/** The groups of the rules, such as {@code NAM}, in order. */
	public List<String> groups() {
		return rows.stream().map(row -> row.rule().group()).distinct().sorted().toList();
	}
}
