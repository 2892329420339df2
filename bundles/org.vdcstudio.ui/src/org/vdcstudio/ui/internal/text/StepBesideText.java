/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.text;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** A step in the undo history of a text that changes something else, such as the places of shapes in its diagrams. */
final class StepBesideText extends AbstractOperation {

	private final Runnable undo;
	private final Runnable redo;

	/** A step that has been made already. */
	StepBesideText(String label, Runnable undo, Runnable redo) {
		super(label);
		this.undo = undo;
		this.redo = redo;
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return Status.OK_STATUS;
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		undo.run();
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		redo.run();
		return Status.OK_STATUS;
	}
}
