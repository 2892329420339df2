/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

	/** The findings of several results. What every design says for lack of a place, such as a broken plug-in, is said once. */
	public static ValidationResult merge(Collection<ValidationResult> results) {
		Set<String> placeless = new HashSet<>();
		return new ValidationResult(results.stream().flatMap(result -> result.findings().stream())
				.filter(finding -> finding.location().isPresent() || placeless.add(finding.rule() + ' ' + finding.message())).toList());
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
