/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;

/** SYN-02: names are unique. */
public final class DuplicateNameRule extends SourceProblemRule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SYN-02", Severity.ERROR, "Names are unique among elements of a kind in one namespace")
			.because("A reference to a name that two elements have means one of them, and nobody can see which.")
			.remedy("Rename one of the elements.")
			.source("VDC Studio: the language", "docs/language.md")
			.build();

	/** Created by the registry. */
	public DuplicateNameRule() {
		super(METADATA, SourceProblem.Kind.DUPLICATE_NAME);
	}
}
