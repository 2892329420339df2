/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.edit;

import java.util.List;

/** Makes described changes in one open design. */
public interface ModelEditor {

	/**
	 * Makes all changes as one step that one undo takes back, or none of them.
	 *
	 * @param label what the step is called in the undo history
	 * @param edits changes of the current state of the design, made in this order; an empty list does nothing
	 * @throws IllegalArgumentException when an edit does not fit the current state; nothing is changed then
	 */
	void apply(String label, List<? extends ModelEdit> edits);
}
