/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.ContributionProblem;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** PLG-01: every plug-in works. */
public final class ContributionRule implements Rule {

	/** Its id. */
	public static final String ID = "PLG-01";

	private static final RuleMetadata METADATA = RuleMetadata.rule(ID, Severity.ERROR, "Every plug-in works")
			.because("A design is clean when every rule has looked at it. When a plug-in cannot be started, or one of its rules fails, "
					+ "a rule did not look, and silence would pass for approval. The rules of other plug-ins are run all the same.")
			.remedy("Mend the plug-in, or take it away.")
			.source("VDC Studio: contributing rules", "docs/plugins.md")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		for (ContributionProblem problem : context.contributionProblems()) {
			context.report(Violation.on(new ElementId("Bundle", problem.contributor()),
					"Plug-in %s: %s".formatted(problem.contributor(), problem.message())).about(problem.message()));
		}
	}
}
