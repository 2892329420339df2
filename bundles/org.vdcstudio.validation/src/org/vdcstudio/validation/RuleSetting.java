/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Map;
import java.util.Optional;

/**
 * What one layer of settings says about one rule.
 *
 * @param level      its level; empty when this layer leaves it alone
 * @param parameters values of parameters by name, as text; what is absent is left alone
 */
public record RuleSetting(Optional<RuleLevel> level, Map<String, String> parameters) {

	/** Copies the map. */
	public RuleSetting {
		parameters = Map.copyOf(parameters);
	}

	/** A setting of the level alone. */
	public static RuleSetting of(RuleLevel level) {
		return new RuleSetting(Optional.of(level), Map.of());
	}
}
