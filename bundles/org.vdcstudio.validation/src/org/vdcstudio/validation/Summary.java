/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.List;

/**
 * Counts of findings; the first three without the suppressed ones.
 *
 * @param errors     number of errors
 * @param warnings   number of warnings
 * @param infos      number of pieces of advice
 * @param suppressed number of suppressed findings of any severity
 */
public record Summary(int errors, int warnings, int infos, int suppressed) {

	/** Counts {@code findings}. */
	public static Summary of(List<Finding> findings) {
		int[] counts = new int[Severity.values().length];
		int suppressed = 0;
		for (Finding finding : findings) {
			if (finding.isSuppressed()) {
				suppressed++;
			} else {
				counts[finding.severity().ordinal()]++;
			}
		}
		return new Summary(counts[0], counts[1], counts[2], suppressed);
	}
}
