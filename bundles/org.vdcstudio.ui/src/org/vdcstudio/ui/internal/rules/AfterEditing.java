/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;

/** Does something when somebody is done with a cell. */
final class AfterEditing extends ColumnViewerEditorActivationListener {

	private final Runnable work;

	AfterEditing(Runnable work) {
		this.work = work;
	}

	@Override
	public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
		// only the end counts
	}

	@Override
	public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
		// only the end counts
	}

	@Override
	public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		// only the end counts
	}

	@Override
	public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
		work.run();
	}
}
