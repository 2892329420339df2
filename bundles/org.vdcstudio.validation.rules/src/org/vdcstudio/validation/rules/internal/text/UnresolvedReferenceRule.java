/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;

/** STR-01: every reference refers to something. */
public final class UnresolvedReferenceRule extends SourceProblemRule {

	private static final RuleMetadata METADATA = RuleMetadata.rule("STR-01", Severity.ERROR, "Every reference refers to something")
			.because("What refers to nothing is most often a typing error or the trace of something removed. It is reported once, here; "
					+ "other rules treat the place as blank.")
			.except("A blank where a reference could stand is no violation: a design may be unfinished.")
			.remedy("Correct the name, or add the element it should refer to.")
			.source("Batfish: undefined references", "https://github.com/batfish/batfish")
			.build();

	/** Created by the registry. */
	public UnresolvedReferenceRule() {
		super(METADATA, SourceProblem.Kind.UNRESOLVED_REFERENCE);
	}
}
