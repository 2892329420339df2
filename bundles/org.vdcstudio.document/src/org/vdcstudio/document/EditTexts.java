/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.TextSnapshot.Replacement;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.edit.ModelEdit;

/** Writes edits of a model as replacements in the text of one file. */
final class EditTexts {

	private EditTexts() {
	}

	/**
	 * The replacements that make the edits.
	 *
	 * @throws IllegalArgumentException when an edit does not fit the design, or would change another file
	 */
	static List<Replacement> replacements(LoadedDesign design, URI file, List<? extends ModelEdit> edits) {
		throw new IllegalArgumentException(
				"%s: this change of %s cannot be written as text".formatted(edits.getFirst().label(), file.lastSegment()));
	}
}
