/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * One violation of one rule.
 *
 * @param rule        id of the rule
 * @param severity    how bad it is under the settings in force
 * @param message     what is wrong and what to do, one or two sentences
 * @param element     the element it is about; empty for a text that yields no element
 * @param feature     the feature of the element it is about, by its name in the model; empty for the whole element
 * @param location    where that is written; empty when that is not known
 * @param suppression the suppression that silences it
 * @param fingerprint a name for this finding that stays when lines move, for baselines and for tools that track findings
 * @param evidence    the facts it rests on
 * @param related     other elements that have a part in it
 * @param quickFixes  ids of the fixes it can have
 */
public record Finding(String rule, Severity severity, String message, Optional<ElementId> element, Optional<String> feature,
		Optional<SourceLocation> location, Optional<Suppression> suppression, String fingerprint, List<Evidence> evidence,
		List<Related> related, List<String> quickFixes) {

	/** By place, then rule, then element, then message: a total order up to equal findings. */
	public static final Comparator<Finding> BY_PLACE = Comparator
			.comparing((Finding finding) -> finding.location().map(location -> location.file().toString()).orElse(""))
			.thenComparing(finding -> finding.location().map(SourceLocation::line).orElse(0))
			.thenComparing(finding -> finding.location().map(SourceLocation::column).orElse(0))
			.thenComparing(Finding::rule)
			.thenComparing(finding -> finding.element().map(ElementId::qualifiedName).orElse(""))
			.thenComparing(Finding::message)
			.thenComparing(Finding::fingerprint);

	/** Copies the lists. */
	public Finding {
		evidence = List.copyOf(evidence);
		related = List.copyOf(related);
		quickFixes = List.copyOf(quickFixes);
	}

	/** Whether somebody decided to live with it. */
	public boolean isSuppressed() {
		return suppression.isPresent();
	}
}
