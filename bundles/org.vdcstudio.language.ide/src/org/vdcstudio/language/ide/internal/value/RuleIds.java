/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.List;

import org.vdcstudio.language.ide.internal.KnownRules;
import org.vdcstudio.model.core.CorePackage;

/** The rules that can be suppressed. */
final class RuleIds implements ProposalSource {

	private final KnownRules rules;

	RuleIds(KnownRules rules) {
		this.rules = rules;
	}

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		return place.feature() != CorePackage.Literals.SUPPRESSION__RULE ? List.of()
				: rules.all().stream().map(rule -> ProposedValue.of(rule.id(), rule.title()).explained(rule.rationale())).toList();
	}
}
