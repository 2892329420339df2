/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.text;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.content.IContentDescription;
import org.vdcstudio.document.AtomicFile;

/** Saves a file buffer so that the file holds either the old or the new text as a whole. */
public final class AtomicCommit {

	private AtomicCommit() {
	}

	/**
	 * Saves a buffer; afterwards it is clean. Call in the thread of the user interface, so that nobody types meanwhile.
	 *
	 * @throws IOException when that was not possible; file and buffer are as before
	 */
	public static void commit(IFile file, ITextFileBuffer buffer) throws IOException {
		try {
			IPath location = file.getLocation();
			if (location == null) {
				// not a file of this computer: its file system must know how to save
				buffer.commit(new NullProgressMonitor(), true);
				return;
			}
			byte[] mark = byteOrderMark(file);
			byte[] text = encode(buffer);
			AtomicFile.write(location.toPath(), out -> {
				out.write(mark);
				out.write(text);
			});
			file.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			// the buffer finds its own text in the file and calls itself clean
			buffer.revert(new NullProgressMonitor());
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** A character that the encoding of the file does not know is a failure, not a question mark. */
	private static byte[] encode(ITextFileBuffer buffer) throws IOException {
		String name = buffer.getEncoding();
		CharsetEncoder encoder = (name == null ? StandardCharsets.UTF_8 : Charset.forName(name)).newEncoder();
		var encoded = encoder.encode(CharBuffer.wrap(buffer.getDocument().get()));
		byte[] bytes = new byte[encoded.remaining()];
		encoded.get(bytes);
		return bytes;
	}

	private static byte[] byteOrderMark(IFile file) throws CoreException {
		IContentDescription description = file.exists() ? file.getContentDescription() : null;
		Object mark = description == null ? null : description.getProperty(IContentDescription.BYTE_ORDER_MARK);
		return mark instanceof byte[] bytes ? bytes : new byte[0];
	}
}
