/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.util.List;

import org.vdcstudio.model.edit.SourceLocation;

/**
 * What a quick fix of a finding would change.
 *
 * @param label        what it does
 * @param replacements the changes, those of one file together and in its order
 */
public record ProposedFix(String label, List<Replacement> replacements) {

	/** Copies the list. */
	public ProposedFix {
		replacements = List.copyOf(replacements);
	}

	/**
	 * A change of a text.
	 *
	 * @param place what goes; of no length where something is only inserted
	 * @param text  what comes; may be empty
	 */
	public record Replacement(SourceLocation place, String text) {
	}
}
