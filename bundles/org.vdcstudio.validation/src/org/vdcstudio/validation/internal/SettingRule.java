/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.SettingProblem;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Violation;

/** CFG-01: every setting means something. */
public final class SettingRule implements Rule {

	/** Its id. */
	public static final String ID = "CFG-01";

	private static final RuleMetadata METADATA = RuleMetadata
			.rule(ID, Severity.WARNING, "Every profile, rule and parameter named in settings exists")
			.looksAt("Datacenter")
			.because("A mistyped setting changes nothing, and nobody would notice.")
			.remedy("Correct the name or the value; vdc rules lists what there is.")
			.source("VDC Studio: rules and profiles", "docs/rules/README.md")
			.build();

	@Override
	public RuleMetadata metadata() {
		return METADATA;
	}

	@Override
	public void check(RuleContext context) {
		ElementId datacenter = new ElementId("Datacenter", context.snapshot().name());
		for (SettingProblem problem : context.settingProblems()) {
			Violation violation = problem.location().isPresent()
					? Violation.in(Optional.empty(), problem.location(), problem.message())
					: Violation.on(datacenter, problem.message()).at("profile");
			context.report(violation.about(problem.subject()));
		}
	}
}
