/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.text;

import org.eclipse.core.filebuffers.IFileBuffer;

/** Tells when one file buffer becomes dirty or clean; the manager of file buffers tells it of all of them. */
final class DirtyStateReporter extends BufferListener {

	private final IFileBuffer mine;
	private final Runnable report;

	DirtyStateReporter(IFileBuffer mine, Runnable report) {
		this.mine = mine;
		this.report = report;
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		if (buffer == mine) {
			report.run();
		}
	}
}
