/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;

/** Does something when somebody begins to edit a cell, and when that is over. */
public final class CellEditing extends ColumnViewerEditorActivationListener {

	private final Runnable onBegin;
	private final Runnable onEnd;

	private CellEditing(Runnable onBegin, Runnable onEnd) {
		this.onBegin = onBegin;
		this.onEnd = onEnd;
	}

	/** Does so for all cells of a table or tree. */
	public static void follow(ColumnViewer viewer, Runnable onBegin, Runnable onEnd) {
		viewer.getColumnViewerEditor().addEditorActivationListener(new CellEditing(onBegin, onEnd));
	}

	/** Does something only when it is over. */
	public static void after(ColumnViewer viewer, Runnable onEnd) {
		follow(viewer, () -> {
			// only the end counts
		}, onEnd);
	}

	@Override
	public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
		onBegin.run();
	}

	@Override
	public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
		// has begun already
	}

	@Override
	public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		// is not over yet
	}

	@Override
	public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		onEnd.run();
	}
}
