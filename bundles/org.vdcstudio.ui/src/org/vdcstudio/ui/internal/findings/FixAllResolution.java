/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.vdcstudio.document.fix.FixResult;
import org.vdcstudio.document.fix.OpenDesignFixes;
import org.vdcstudio.document.fix.RefusedFix;

/** Mends all findings of a rule in a design, as one step. */
final class FixAllResolution extends FindingResolution {

	private static final int RELEVANCE = 20;

	private final String rule;

	/**
	 * All findings of a rule.
	 *
	 * @param count how many there are that can be fixed
	 */
	FixAllResolution(String rule, int count) {
		super("Fix all %d problems of %s".formatted(count, rule), RELEVANCE);
		this.rule = rule;
	}

	@Override
	public String getDescription() {
		return ("Mends every finding of %s in the design that has a quick fix, as one step. "
				+ "A fix that would bring another problem is left out.").formatted(rule);
	}

	@Override
	public void run(IMarker marker) {
		new MarkedDesign(marker.getAttribute(FindingMarker.DESIGN, "")).change(getLabel(), (design, access) -> left(
				OpenDesignFixes.make(design, access, getLabel(), finding -> finding.rule().equals(rule))));
	}

	/**
	 * What fixes have left to be done, a clause; empty when nothing.
	 *
	 * @throws IllegalStateException when none was made, with the reason
	 */
	static Optional<String> left(FixResult result) {
		Optional<RefusedFix> refused = result.refused().stream().findFirst();
		if (result.made().isEmpty()) {
			throw new IllegalStateException(
					refused.map(RefusedFix::reason).orElse("the design has changed and there is nothing to fix any more"));
		}
		return refused.map(first -> "%d of %d were done; “%s” was not: %s".formatted(result.made().size(),
				result.made().size() + result.refused().size(), first.label(), first.reason()));
	}
}
