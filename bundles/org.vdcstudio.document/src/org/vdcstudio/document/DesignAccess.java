/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.layout.DesignLayout;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.model.edit.ModelEditor;

/** What may be done while the model of an open design holds still. Not to be kept beyond the call it was passed to. */
public interface DesignAccess extends ModelEditor {

	/** The design read from the present text; another one after every {@linkplain #apply edit}. */
	LoadedDesign design();

	/** A number that is greater after every change of the model. */
	long revision();

	/**
	 * Changes the text as one step that one undo takes back.
	 *
	 * @param label what the step is called in the undo history
	 * @param edits what to replace in the present text; they do not overlap. An empty list does nothing
	 * @throws IllegalArgumentException when the text has changed meanwhile; nothing is changed then
	 */
	void replace(String label, List<TextEdit> edits);

	/**
	 * Changes texts of several files of the design, all of them or none. In each file that is open, its own included, this is
	 * one step that one undo takes back; a file that is not open is changed and saved. {@link #apply} does the same when its
	 * edits concern imported elements.
	 *
	 * @param label what the step is called in the undo histories
	 * @param edits what to replace in the texts that {@link #design()} was read from; those of one file do not overlap
	 * @throws IllegalArgumentException      when a text has changed meanwhile, or is none of the design; nothing is changed then
	 * @throws java.io.UncheckedIOException when a file cannot be read or saved, with a message that says why; nothing is
	 *                                       changed then
	 */
	void replace(String label, Map<URI, List<TextEdit>> edits);

	/**
	 * Changes the layout along with the last edit of this access, as part of its step. When the text has changed since, nothing is
	 * done; when the edit was one of another file, the layout is changed and no undo takes that back.
	 *
	 * @param change makes the new layout from the present one
	 */
	void arrangeWithEdit(UnaryOperator<DesignLayout> change);

	/** The text that {@link #design()} was read from. */
	TextSnapshot text();
}
