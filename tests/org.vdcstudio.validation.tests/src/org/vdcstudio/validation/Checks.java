/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.registry.RuleRegistry;

/** Checks texts in tests. */
public final class Checks {

	private Checks() {
	}

	/** The findings of a text under given options. */
	public static ValidationResult check(RuleRegistry registry, ValidationOptions options, String text) {
		LoadedDesign design = VdcLanguage.standard().parse(text, URI.createFileURI("/designs/my lab/lab.vdc"));
		return new ValidationRunner(registry).run(SnapshotBuilder.build(design.root()), design.source(), options);
	}

	/** The findings of a text. */
	public static ValidationResult check(RuleRegistry registry, String text) {
		return check(registry, ValidationOptions.DEFAULT, text);
	}

	/** Findings in short: line, severity, rule, element, and whether suppressed. */
	public static List<String> brief(ValidationResult result) {
		return result.findings().stream()
				.map(finding -> "%d %s %s %s%s".formatted(finding.location().map(SourceLocation::line).orElse(0),
						finding.severity().label(), finding.rule(), finding.element().map(ElementId::qualifiedName).orElse("-"),
						finding.isSuppressed() ? " suppressed" : ""))
				.toList();
	}
}
