/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;

/**
 * One layer of settings: the command line, a settings file, or the text of the design.
 *
 * @param profile  the profile it asks for; empty when it asks for none
 * @param rules    settings by rule id
 * @param places   where each setting is written, by its name: {@value #PROFILE}, {@code VMK-04} or {@code VMK-04.minimum}; what
 *                 is absent is written nowhere
 * @param problems what was found to be no setting when the layer was read; reported with those that the check finds
 */
public record RuleSettings(Optional<String> profile, Map<String, RuleSetting> rules, Map<String, SourceLocation> places,
		List<SettingProblem> problems) {

	/** The name of the setting that asks for a profile. */
	public static final String PROFILE = "profile";

	/** A layer that says nothing. */
	public static final RuleSettings NONE = new RuleSettings(Optional.empty(), Map.of());

	/** Copies the collections. */
	public RuleSettings {
		rules = Map.copyOf(rules);
		places = Map.copyOf(places);
		problems = List.copyOf(problems);
	}

	/** A layer that is written nowhere. */
	public RuleSettings(Optional<String> profile, Map<String, RuleSetting> rules) {
		this(profile, rules, Map.of(), List.of());
	}

	/** A layer that says nothing because it cannot be read. */
	public static RuleSettings unreadable(SettingProblem problem) {
		return new RuleSettings(Optional.empty(), Map.of(), Map.of(), List.of(problem));
	}

	/** A layer that asks for a profile and nothing else. */
	public static RuleSettings profile(String id) {
		return new RuleSettings(Optional.of(id), Map.of());
	}
}
