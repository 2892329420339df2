/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;

import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The rules that there are, as they describe themselves. */
@Singleton
public final class KnownRules {

	private final Supplier<RuleRegistry> registry = Suppliers.memoize(RuleRegistry::ofPlatform);

	@Inject
	KnownRules() {
		// the rules are read when somebody first asks, which takes a moment
	}

	/** All rules, by id. */
	public List<RuleMetadata> all() {
		return registry.get().rules().stream().map(RegisteredRule::metadata).sorted(Comparator.comparing(RuleMetadata::id)).toList();
	}

	/** What a rule says about itself. */
	Optional<RuleMetadata> rule(String id) {
		return registry.get().rule(id).map(RegisteredRule::metadata);
	}
}
