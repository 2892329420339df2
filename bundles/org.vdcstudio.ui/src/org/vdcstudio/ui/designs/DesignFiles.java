/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.io.IOException;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.vdcstudio.ui.internal.text.AtomicCommit;

/** Saving of files that text editors have open. */
public final class DesignFiles {

	private DesignFiles() {
	}

	/**
	 * Saves the buffer of a file. Afterwards the buffer is clean. Call in the thread of the user interface.
	 *
	 * @throws IOException when that was not possible; file and buffer are as before
	 */
	public static void commit(IFile file, ITextFileBuffer buffer) throws IOException {
		AtomicCommit.commit(file, buffer);
	}
}
