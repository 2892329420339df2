/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;

/** Writes edits of a model as edits of the text of one file. */
final class EditTexts {

	private EditTexts() {
	}

	/**
	 * The edits of the text that make them.
	 *
	 * @throws IllegalArgumentException when an edit does not fit the design, or would change another file: one undo could
	 *                                  not take that back
	 */
	static List<TextEdit> of(LoadedDesign design, URI file, List<? extends ModelEdit> edits) {
		Map<URI, List<TextEdit>> byFile = VdcLanguage.standard().textEdits(design, edits);
		byFile.forEach((changed, changes) -> {
			if (!changed.equals(file) && !changes.isEmpty()) {
				throw new IllegalArgumentException("%s: this also changes %s; make the change there"
						.formatted(edits.getFirst().label(), changed.lastSegment()));
			}
		});
		return byFile.getOrDefault(file, List.of());
	}
}
