/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.InForce;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleParameter;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.SettingOrigin;
import org.vdcstudio.validation.SettingProblem;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * Puts the layers of settings on top of each other: the strongest layer that says something about a rule or parameter wins, the
 * design's own text comes behind the layers from outside, the profile and what it extends come last.
 */
public final class SettingsInForce {

	private record Layer(SettingOrigin origin, Map<String, RuleSetting> rules) {

		Optional<RuleSetting> setting(String rule) {
			return Optional.ofNullable(rules.get(rule));
		}
	}

	private final List<Layer> layers = new ArrayList<>();
	private final List<SettingProblem> problems = new ArrayList<>();

	/**
	 * Finds out what is in force.
	 *
	 * @param textProfile the profile the design asks for
	 */
	public SettingsInForce(RuleRegistry registry, ValidationOptions options, Optional<String> textProfile) {
		for (int i = 0; i < options.layers().size(); i++) {
			layers.add(new Layer(new SettingOrigin.Outside(i), options.layers().get(i).rules()));
			problems.addAll(options.layers().get(i).problems());
		}
		Optional<RuleSettings> asking = options.layers().stream().filter(layer -> layer.profile().isPresent()).findFirst();
		addProfile(registry, asking.flatMap(RuleSettings::profile).or(() -> textProfile),
				asking.map(RuleSettings::places).orElse(Map.of()));
		options.layers().forEach(layer -> judge(registry, layer.rules(), layer.places()));
		layers.stream().skip(options.layers().size()).forEach(layer -> judge(registry, layer.rules(), Map.of()));
	}

	/** Settings that mean nothing. */
	public List<SettingProblem> problems() {
		return problems;
	}

	/** The level of a rule; empty when nothing is said and its default holds. */
	public Optional<RuleLevel> level(String rule) {
		return levelSetting(rule).map(InForce::value);
	}

	/** The same with who says it. */
	public Optional<InForce<RuleLevel>> levelSetting(String rule) {
		return strongest(layer -> layer.setting(rule).flatMap(RuleSetting::level));
	}

	/** The value of a parameter of a rule. */
	public <T> T value(String rule, RuleParameter<T> parameter) {
		return parameter.parse(valueSetting(rule, parameter).map(InForce::value).orElse(parameter.defaultText()));
	}

	/** The value of a parameter as it is written, with who says it; empty when nothing is said and its default holds. */
	public Optional<InForce<String>> valueSetting(String rule, RuleParameter<?> parameter) {
		return strongest(layer -> layer.setting(rule).flatMap(setting -> text(setting, parameter))
				.filter(text -> parameter.tryParse(text).isPresent()));
	}

	/** What the strongest layer says that says something. */
	private <T> Optional<InForce<T>> strongest(Function<Layer, Optional<T>> said) {
		for (Layer layer : layers) {
			Optional<T> value = said.apply(layer);
			if (value.isPresent()) {
				return Optional.of(new InForce<>(value.get(), layer.origin()));
			}
		}
		return Optional.empty();
	}

	private void addProfile(RuleRegistry registry, Optional<String> asked, Map<String, SourceLocation> places) {
		Optional<Profile> profile = asked.flatMap(registry::profile);
		if (asked.isPresent() && profile.isEmpty()) {
			List<String> known = registry.profiles().stream().map(Profile::id).toList();
			problems.add(new SettingProblem(asked.get(), "There is no profile '%s'; %s is used. There are: %s.%s".formatted(asked.get(),
					Profile.DEFAULT_ID, String.join(", ", known), Nearest.question(asked.get(), known)),
					place(places, RuleSettings.PROFILE)));
		}
		Optional<Profile> each = profile.or(() -> registry.profile(Profile.DEFAULT_ID));
		Set<String> seen = new HashSet<>();
		while (each.isPresent() && seen.add(each.get().id())) {
			layers.add(new Layer(new SettingOrigin.InProfile(each.get()), each.get().rules()));
			each = each.get().base().flatMap(registry::profile);
		}
	}

	private void judge(RuleRegistry registry, Map<String, RuleSetting> layer, Map<String, SourceLocation> places) {
		layer.forEach((id, setting) -> {
			Optional<RegisteredRule> rule = registry.rule(id);
			if (rule.isPresent()) {
				setting.parameters().forEach((name, text) -> judge(rule.get().metadata(), name, text, places));
			} else if (!registry.isContributed(id)) {
				problems.add(new SettingProblem(id,
						"There is no rule '%s'; the setting has no effect.%s".formatted(id, Nearest.question(id, names(registry))),
						place(places, id).or(() -> firstParameter(id, setting, places))));
			}
		});
	}

	private void judge(RuleMetadata rule, String name, String text, Map<String, SourceLocation> places) {
		String subject = rule.id() + "." + name;
		Optional<RuleParameter<?>> parameter = rule.parameter(name);
		if (parameter.isEmpty()) {
			List<String> known = rule.parameters().stream().map(RuleParameter::name).toList();
			problems.add(new SettingProblem(subject, "Rule %s has no parameter '%s'.%s".formatted(rule.id(), name,
					Nearest.question(name, known)), place(places, subject)));
		} else if (parameter.get().tryParse(text).isEmpty()) {
			problems.add(new SettingProblem(subject, "'%s' is not a value of parameter '%s' of rule %s.".formatted(text, name, rule.id()),
					place(places, subject)));
		}
	}

	/** Everything that can stand at the beginning of a line of a settings file. */
	private static List<String> names(RuleRegistry registry) {
		List<String> names = new ArrayList<>();
		registry.rules().forEach(rule -> names.add(rule.metadata().id()));
		names.add(RuleSettings.PROFILE);
		return names;
	}

	private static Optional<SourceLocation> firstParameter(String rule, RuleSetting setting, Map<String, SourceLocation> places) {
		return setting.parameters().keySet().stream().map(name -> place(places, rule + "." + name)).flatMap(Optional::stream)
				.min(Comparator.comparingInt(SourceLocation::offset));
	}

	private static Optional<SourceLocation> place(Map<String, SourceLocation> places, String name) {
		return Optional.ofNullable(places.get(name));
	}

	private static Optional<String> text(RuleSetting setting, RuleParameter<?> parameter) {
		return Optional.ofNullable(setting.parameters().get(parameter.name()));
	}
}
