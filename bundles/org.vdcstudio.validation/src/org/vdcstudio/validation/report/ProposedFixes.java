/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.util.List;

import org.vdcstudio.validation.Finding;

/** Knows what quick fixes would change, for reports that tell it. */
@FunctionalInterface
public interface ProposedFixes {

	/** Knows of none. */
	ProposedFixes NONE = finding -> List.of();

	/** The fixes of a finding, the best first; empty when there are none. */
	List<ProposedFix> of(Finding finding);
}
