/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;

/** SYN-03: imported files are there. */
public final class ImportRule extends SourceProblemRule {

	private static final RuleMetadata METADATA = RuleMetadata.rule("SYN-03", Severity.ERROR, "Every imported file exists and can be read")
			.looksAt("Import")
			.because("A design is one file with everything it imports. When a part is missing, rules judge a different datacenter.")
			.remedy("Correct the address of the import; it is relative to the file it stands in.")
			.source("VDC Studio: the language", "docs/language.md")
			.build();

	/** Created by the registry. */
	public ImportRule() {
		super(METADATA, SourceProblem.Kind.IMPORT);
	}
}
