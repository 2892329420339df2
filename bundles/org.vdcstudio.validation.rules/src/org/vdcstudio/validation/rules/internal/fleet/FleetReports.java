/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.fleet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.validation.RuleContext;
import org.vdcstudio.validation.Violation;

/**
 * Reports what the members of a fleet, or the hosts like one template, have in common once: by the first of them. What is blamed
 * is one element of the text, however many hosts or VMs it stands for. Belongs to one check.
 */
public final class FleetReports {

	private final RuleContext context;
	private final Set<Blame> known = new HashSet<>();

	private record Blame(Object element, Optional<String> feature, int index, String subject) {
	}

	/** Reports to {@code context}. */
	public FleetReports(RuleContext context) {
		this.context = context;
	}

	/** Reports a violation, unless an element of the same origin has been blamed for the same: feature, index and subject. */
	public void report(Violation violation) {
		Optional<Object> origin = violation.element().map(id -> context.design().origins().find(id).map(Object.class::cast).orElse(id));
		if (origin.isEmpty() || known.add(new Blame(origin.get(), violation.feature(), violation.index(), violation.subject()))) {
			context.report(violation);
		}
	}
}
