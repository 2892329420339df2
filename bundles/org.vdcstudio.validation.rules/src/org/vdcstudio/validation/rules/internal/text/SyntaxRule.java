/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;

/** SYN-01: the text follows the grammar. */
public final class SyntaxRule extends SourceProblemRule {

	private static final RuleMetadata METADATA = RuleMetadata
			.rule("SYN-01", Severity.ERROR, "The text follows the grammar of the language")
			.because("What cannot be read is not part of the design. The rest is checked all the same, but a reader should not rely on it.")
			.remedy("Correct the text at the place named.")
			.source("VDC Studio: the language", "docs/language.md")
			.build();

	/** Created by the registry. */
	public SyntaxRule() {
		super(METADATA, SourceProblem.Kind.SYNTAX);
	}
}
