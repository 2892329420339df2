/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.text;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Is told by the manager of file buffers about all of them; those who extend it care for some of what happens. */
public abstract class BufferListener implements IFileBufferListener {

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// of no interest
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// of no interest
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// of no interest
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// of no interest
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// of no interest
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the editors of the file follow it themselves
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the editors of the file ask what to do
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// of no interest
	}
}
