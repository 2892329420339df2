/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.SuppressionUse;
import org.vdcstudio.validation.Violation;

/** CFG-02: every suppression holds. */
public final class SuppressionRule implements Rule {

	/** Its id. */
	public static final String ID = "CFG-02";

	private static final RuleMetadata METADATA = RuleMetadata.rule(ID, Severity.WARNING, "Every suppression holds")
			.looksAt("Suppression")
			.because("A suppression names a rule that exists and says why, and its last day is a date that has not passed. Otherwise it "
					+ "silences nothing, though everybody who reads it thinks that it does.")
			.except("Without a day to judge by, given with --today, no suppression has run out.")
			.except("The rules of plug-ins exist only where the plug-ins are.")
			.remedy("Correct it; when it has run out, decide again or take it away.")
			.source("VDC Studio: suppressing findings", "docs/cli.md")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (SuppressionUse use : context.suppressions()) {
			use.obstacle().ifPresent(obstacle -> context.report(violation(use, obstacle)));
		}
	}

	private static Violation violation(SuppressionUse use, String obstacle) {
		String rule = use.suppression().rule();
		String message = "The suppression of %s does not hold: %s.".formatted(rule, obstacle);
		return Violation.in(use.owner(), use.location(), message).about(rule);
	}
}
