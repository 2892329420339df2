/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.List;

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

	/** The text that {@link #design()} was read from. */
	TextSnapshot text();
}
