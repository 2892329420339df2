/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Optional;

import org.vdcstudio.validation.internal.SettingsInForce;
import org.vdcstudio.validation.registry.RuleRegistry;

/** How strictly a design is checked, and who says so, for those who show it. Immutable. */
public final class RulesInForce {

	private final SettingsInForce settings;
	private final Optional<String> profile;

	/**
	 * Finds out what is in force.
	 *
	 * @param options     settings from outside the design
	 * @param textProfile the profile that the text of the design asks for
	 */
	public RulesInForce(RuleRegistry registry, ValidationOptions options, Optional<String> textProfile) {
		settings = new SettingsInForce(registry, options, textProfile);
		profile = options.layers().stream().flatMap(layer -> layer.profile().stream()).findFirst().or(() -> textProfile)
				.filter(asked -> registry.profile(asked).isPresent());
	}

	/** The id of the profile: what the strongest layer or the text asks for, unless there is no such profile. */
	public String profile() {
		return profile.orElse(Profile.DEFAULT_ID);
	}

	/** The level of a rule. */
	public InForce<RuleLevel> level(RuleMetadata rule) {
		return settings.levelSetting(rule.id()).orElseGet(() -> new InForce<>(rule.level(), new SettingOrigin.RuleDefault()));
	}

	/** The value of a parameter of a rule, as it is written. */
	public InForce<String> value(RuleMetadata rule, RuleParameter<?> parameter) {
		return settings.valueSetting(rule.id(), parameter)
				.orElseGet(() -> new InForce<>(parameter.defaultText(), new SettingOrigin.RuleDefault()));
	}
}
