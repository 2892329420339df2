/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Rule;
import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Violation;

/** Reports each problem of one kind that was found while the text was read. */
abstract class SourceProblemRule implements Rule {

	private final RuleMetadata metadata;
	private final SourceProblem.Kind kind;

	SourceProblemRule(RuleMetadata metadata, SourceProblem.Kind kind) {
		this.metadata = metadata;
		this.kind = kind;
	}

	@Override
	public final RuleMetadata metadata() {
		return metadata;
	}

	@Override
	public final void check(RuleContext context) {
		for (SourceProblem problem : context.sourceProblems()) {
			if (problem.kind() == kind) {
				context.report(Violation.in(element(context, problem), problem.location(), message(problem)).about(problem.text()));
			}
		}
	}

	/** What is wrong comes from whoever read the text, what to do about it from the rule. */
	private String message(SourceProblem problem) {
		String text = problem.message();
		return (text.endsWith(".") ? text : text + ".") + " " + metadata.remedy();
	}

	private static Optional<ElementId> element(RuleContext context, SourceProblem problem) {
		@Nullable
		EObject element = problem.element();
		return element == null ? Optional.empty() : context.design().origins().idAround(element);
	}
}
