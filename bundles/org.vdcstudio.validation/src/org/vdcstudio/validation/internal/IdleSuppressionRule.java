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

/** CFG-03: every suppression is needed. */
public final class IdleSuppressionRule implements Rule {

	/** Its id. */
	public static final String ID = "CFG-03";

	private static final RuleMetadata METADATA = RuleMetadata.rule(ID, Severity.INFORMATION, "Every suppression is needed")
			.looksAt("Suppression")
			.because("A suppression that silences nothing is left over from a fault that is mended. It would silence the next one, which "
					+ "nobody has decided to live with.")
			.except("Nothing is said about the suppression of a rule that is off or has failed.")
			.except("Nothing is said about suppressions of this rule and of PLG-01.")
			.remedy("Take it away, unless it is needed under another profile.")
			.source("VDC Studio: suppressing findings", "docs/cli.md")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (SuppressionUse use : context.suppressions()) {
			if (use.isIdle()) {
				String rule = use.suppression().rule();
				context.report(Violation.in(use.owner(), use.location(),
						"The suppression of %s silences nothing. Take it away, unless it is needed under another profile.".formatted(rule))
						.about(rule));
			}
		}
	}
}
