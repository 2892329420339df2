/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Map;
import java.util.Optional;

/**
 * One layer of settings: the command line, a settings file, or the text of the design.
 *
 * @param profile the profile it asks for; empty when it asks for none
 * @param rules   settings by rule id
 */
public record RuleSettings(Optional<String> profile, Map<String, RuleSetting> rules) {

	/** A layer that says nothing. */
	public static final RuleSettings NONE = new RuleSettings(Optional.empty(), Map.of());

	/** Copies the map. */
	public RuleSettings {
		rules = Map.copyOf(rules);
	}

	/** A layer that asks for a profile and nothing else. */
	public static RuleSettings profile(String id) {
		return new RuleSettings(Optional.of(id), Map.of());
	}
}
