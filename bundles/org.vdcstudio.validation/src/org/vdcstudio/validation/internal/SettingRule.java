/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Origins;
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
		Optional<ElementId> datacenter = datacenter(context);
		for (SettingProblem problem : context.settingProblems()) {
			Violation violation = problem.location().isEmpty() && datacenter.isPresent()
					? Violation.on(datacenter.get(), problem.message()).at("profile")
					: Violation.in(Optional.empty(), problem.location(), problem.message());
			context.report(violation.about(problem.subject()));
		}
	}

	/** The datacenter as the design knows it, also when it has no name. */
	private static Optional<ElementId> datacenter(RuleContext context) {
		Origins origins = context.design().origins();
		@Nullable
		Datacenter datacenter = origins.root().getDatacenter();
		return datacenter == null ? Optional.empty() : origins.idOf(datacenter);
	}
}
