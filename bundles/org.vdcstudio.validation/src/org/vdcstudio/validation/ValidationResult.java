/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The findings of one or more designs.
 *
 * @param findings in the order {@link Finding#BY_PLACE}
 */
public record ValidationResult(List<Finding> findings) {

	/** Sorts. */
	public ValidationResult {
		findings = findings.stream().sorted(Finding.BY_PLACE).toList();
	}

	/**
	 * The findings of several designs. What several of them say in the same words about the same place, a file they all import
	 * or a broken plug-in, is said once.
	 */
	public static ValidationResult merge(Collection<ValidationResult> results) {
		Set<Statement> made = new HashSet<>();
		return new ValidationResult(results.stream().flatMap(result -> result.findings().stream())
				.filter(finding -> made.add(new Statement(finding.rule(), finding.location(), finding.element(), finding.message())))
				.toList());
	}

	private record Statement(String rule, Optional<SourceLocation> location, Optional<ElementId> element, String message) {
	}

	/** Counts. */
	public Summary summary() {
		return Summary.of(findings);
	}

	/** Whether there is an unsuppressed finding as bad as {@code severity} or worse. */
	public boolean hasAtLeast(Severity severity) {
		return findings.stream().anyMatch(finding -> !finding.isSuppressed() && finding.severity().isAtLeast(severity));
	}

	/** Whether there is no unsuppressed error or warning. */
	public boolean isClean() {
		return !hasAtLeast(Severity.WARNING);
	}
}
