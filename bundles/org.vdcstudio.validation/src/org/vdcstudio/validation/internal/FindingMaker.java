/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Related;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.Suppression;
import org.vdcstudio.validation.Violation;

/** Makes findings of what rules report. */
public final class FindingMaker {

	private final Locations locations;
	private final Suppressions suppressions;
	private final Fingerprints fingerprints;

	/** Makes the findings of one design. */
	public FindingMaker(Locations locations, Suppressions suppressions, Fingerprints fingerprints) {
		this.locations = locations;
		this.suppressions = suppressions;
		this.fingerprints = fingerprints;
	}

	/**
	 * The finding for a violation.
	 *
	 * @param level the level in force; empty when nothing is said about the rule. Must not be {@link RuleLevel#OFF}
	 */
	public Finding make(RuleMetadata rule, Optional<RuleLevel> level, Violation violation) {
		Severity severity = level.flatMap(RuleLevel::severity).or(violation::severity).orElse(rule.severity());
		Optional<SourceLocation> location = violation.location()
				.or(() -> violation.element().flatMap(id -> locations.find(id, violation.feature(), violation.index())));
		Optional<Suppression> suppression = violation.element().flatMap(id -> suppressions.find(rule.id(), id));
		return new Finding(rule.id(), severity, violation.message(), violation.element(), violation.feature(), location, suppression,
				fingerprints.of(rule.id(), violation), evidence(rule, violation, suppression), related(violation), rule.quickFixes());
	}

	private List<Evidence> evidence(RuleMetadata rule, Violation violation, Optional<Suppression> suppression) {
		Optional<ElementId> element = violation.element();
		List<String> rejected = suppression.isPresent() || element.isEmpty() ? List.of()
				: suppressions.rejected(rule.id(), element.get());
		if (rejected.isEmpty()) {
			return violation.evidence();
		}
		List<Evidence> evidence = new ArrayList<>(violation.evidence());
		rejected.forEach(phrase -> evidence.add(new Evidence("suppression", phrase)));
		return evidence;
	}

	private List<Related> related(Violation violation) {
		return violation.related().stream().map(each -> new Related(each.element(), each.message(),
				each.location().or(() -> locations.find(each.element(), Optional.empty(), 0)))).toList();
	}
}
