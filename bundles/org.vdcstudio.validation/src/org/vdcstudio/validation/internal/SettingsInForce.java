/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.SettingProblem;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Puts the layers of settings on top of each other: the strongest layer that says something about a rule or parameter wins, the
 * design's own text comes behind the layers from outside, the profile and what it extends come last.
 */
public final class SettingsInForce {

	private final List<Map<String, RuleSetting>> layers = new ArrayList<>();
	private final List<SettingProblem> problems = new ArrayList<>();

	/**
	 * Finds out what is in force.
	 *
	 * @param textProfile the profile the design asks for
	 */
	public SettingsInForce(RuleRegistry registry, ValidationOptions options, Optional<String> textProfile) {
		options.layers().forEach(layer -> layers.add(layer.rules()));
		Optional<String> asked = options.layers().stream().map(RuleSettings::profile).flatMap(Optional::stream).findFirst()
				.or(() -> textProfile);
		addProfile(registry, asked);
		layers.forEach(layer -> layer.forEach((id, setting) -> judge(registry, id, setting)));
	}

	/** Settings that mean nothing. */
	public List<SettingProblem> problems() {
		return problems;
	}

	/** The level of a rule; empty when nothing is said and its default holds. */
	public Optional<RuleLevel> level(String rule) {
		for (Map<String, RuleSetting> layer : layers) {
			Optional<RuleLevel> level = setting(layer, rule).flatMap(RuleSetting::level);
			if (level.isPresent()) {
				return level;
			}
		}
		return Optional.empty();
	}

	/** The value of a parameter of a rule. */
	public <T> T value(String rule, RuleParameter<T> parameter) {
		for (Map<String, RuleSetting> layer : layers) {
			Optional<T> value = setting(layer, rule).flatMap(setting -> text(setting, parameter)).flatMap(parameter::tryParse);
			if (value.isPresent()) {
				return value.get();
			}
		}
		return parameter.parse(parameter.defaultText());
	}

	private void addProfile(RuleRegistry registry, Optional<String> asked) {
		Optional<Profile> profile = asked.flatMap(registry::profile);
		if (asked.isPresent() && profile.isEmpty()) {
			problems.add(new SettingProblem(asked.get(), "There is no profile '%s'; %s is used. There are: %s.".formatted(asked.get(),
					Profile.DEFAULT_ID, String.join(", ", registry.profiles().stream().map(Profile::id).toList()))));
		}
		Optional<Profile> each = profile.or(() -> registry.profile(Profile.DEFAULT_ID));
		Set<String> seen = new HashSet<>();
		while (each.isPresent() && seen.add(each.get().id())) {
			layers.add(each.get().rules());
			each = each.get().base().flatMap(registry::profile);
		}
	}

	private void judge(RuleRegistry registry, String id, RuleSetting setting) {
		Optional<RegisteredRule> rule = registry.rule(id);
		if (rule.isEmpty()) {
			problems.add(new SettingProblem(id, "There is no rule '%s'; the setting has no effect.".formatted(id)));
			return;
		}
		RuleMetadata metadata = rule.get().metadata();
		setting.parameters().forEach((name, text) -> {
			Optional<RuleParameter<?>> parameter = metadata.parameter(name);
			if (parameter.isEmpty()) {
				problems.add(new SettingProblem(id + "." + name, "Rule %s has no parameter '%s'.".formatted(id, name)));
			} else if (parameter.get().tryParse(text).isEmpty()) {
				problems.add(new SettingProblem(id + "." + name,
						"'%s' is not a value of parameter '%s' of rule %s.".formatted(text, name, id)));
			}
		});
	}

	private static Optional<RuleSetting> setting(Map<String, RuleSetting> layer, String rule) {
		return Optional.ofNullable(layer.get(rule));
	}

	private static Optional<String> text(RuleSetting setting, RuleParameter<?> parameter) {
		return Optional.ofNullable(setting.parameters().get(parameter.name()));
	}
}
