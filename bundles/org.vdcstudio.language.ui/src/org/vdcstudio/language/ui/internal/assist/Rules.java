/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.Optional;

import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;

/** What the rules say about themselves. The first question takes a moment: never ask in the thread of the user interface. */
final class Rules {

	private Rules() {
	}

	/** What a rule says about itself; empty for an unknown one. */
	static Optional<RuleMetadata> metadata(String id) {
		return Registry.RULES.rule(id).map(RegisteredRule::metadata);
	}

	private static final class Registry {

		private static final RuleRegistry RULES = RuleRegistry.ofPlatform();
	}
}
