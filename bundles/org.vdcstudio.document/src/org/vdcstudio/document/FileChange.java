/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;

/**
 * What an edit does to one file.
 *
 * @param file   the address of the file
 * @param before the whole text that the edits were made for, without a byte order mark; when the text of the file is another
 *               one meanwhile, nothing is changed
 * @param edits  what to replace; offsets count in {@code before} and ranges do not overlap
 */
public record FileChange(URI file, String before, List<TextEdit> edits) {

	/** Copies the list. */
	public FileChange {
		edits = List.copyOf(edits);
	}

	/**
	 * The text afterwards.
	 *
	 * @throws IllegalArgumentException when edits overlap or lie outside the text
	 */
	public String after() {
		return TextEdit.apply(before, edits);
	}
}
