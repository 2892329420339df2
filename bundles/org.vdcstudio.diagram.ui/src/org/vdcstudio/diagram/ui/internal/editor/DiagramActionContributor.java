/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Hands the menus to whichever diagram editor is active; all diagram editors of a window share them. */
public final class DiagramActionContributor extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (editor instanceof DiagramEditor diagram) {
			diagram.contributeTo(getActionBars());
		}
	}
}
