/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

	/**
	 * The unsuppressed findings that a change of the design has brought. An element that got another name, or a message that
	 * counts one less, makes no new finding: only a rule with more findings than before has new ones.
	 *
	 * @param before the result before the change
	 */
	public List<Finding> broughtSince(ValidationResult before) {
		Map<String, Integer> more = new HashMap<>();
		unsuppressed().forEach(finding -> more.merge(finding.rule(), 1, Integer::sum));
		before.unsuppressed().forEach(finding -> more.merge(finding.rule(), -1, Integer::sum));
		Set<Subject> known = new HashSet<>();
		before.unsuppressed().forEach(finding -> known.add(Subject.of(finding)));
		return unsuppressed().filter(finding -> more.getOrDefault(finding.rule(), 0) > 0 && !known.contains(Subject.of(finding)))
				.toList();
	}

	private Stream<Finding> unsuppressed() {
		return findings.stream().filter(finding -> !finding.isSuppressed());
	}

	private record Subject(String rule, Optional<ElementId> element, Optional<String> feature, String message) {

		static Subject of(Finding finding) {
			return new Subject(finding.rule(), finding.element(), finding.feature(), finding.message());
		}
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
