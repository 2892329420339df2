/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.List;

import org.vdcstudio.validation.ValidationResult;

/**
 * What became of designs.
 *
 * @param texts     the files that change, by address
 * @param made      the fixes that were made, in their order
 * @param refused   the fixes that were not, in the order in which that turned out
 * @param remaining what the rules find in all designs afterwards
 */
public record FixResult(List<FixedText> texts, List<MadeFix> made, List<RefusedFix> refused, ValidationResult remaining) {

	/** Copies the lists. */
	public FixResult {
		texts = List.copyOf(texts);
		made = List.copyOf(made);
		refused = List.copyOf(refused);
	}
}
