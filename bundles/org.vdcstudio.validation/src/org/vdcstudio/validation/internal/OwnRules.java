/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.List;

import org.vdcstudio.validation.registry.Contributions;
import org.vdcstudio.validation.registry.RuleContribution;

/** The rules about checking itself; they are there however a registry is made. */
public final class OwnRules {

	/** Symbolic name of this bundle. */
	public static final String CONTRIBUTOR = "org.vdcstudio.validation";

	/** The rules as contributions. */
	public static final Contributions CONTRIBUTIONS = new Contributions(
			List.of(new RuleContribution(ContributionRule.ID, CONTRIBUTOR, ContributionRule::new),
					new RuleContribution(SettingRule.ID, CONTRIBUTOR, SettingRule::new),
					new RuleContribution(SuppressionRule.ID, CONTRIBUTOR, SuppressionRule::new),
					new RuleContribution(IdleSuppressionRule.ID, CONTRIBUTOR, IdleSuppressionRule::new)),
			List.of(), List.of());

	private OwnRules() {
	}
}
