/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.editors;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;

/** Which file an editor works on. */
public final class EditorFiles {

	private EditorFiles() {
	}

	/** The file of an editor's input; for editors such as diagrams, whose input is no file, the one that they save. */
	public static Optional<IFile> of(IEditorPart editor) {
		return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class)).or(() -> saved(editor));
	}

	private static Optional<IFile> saved(IEditorPart editor) {
		if (!(editor instanceof ISaveablesSource source)) {
			return Optional.empty();
		}
		return Arrays.stream(source.getActiveSaveables()).flatMap(each -> Stream.ofNullable(Adapters.adapt(each, IDocument.class)))
				.findFirst().flatMap(EditorFiles::of);
	}

	/** The file whose text is a document. */
	public static Optional<IFile> of(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		if (buffer == null) {
			return Optional.empty();
		}
		IPath path = buffer.getLocation();
		return path == null ? Optional.empty() : Optional.ofNullable(FileBuffers.getWorkspaceFileAtLocation(path));
	}
}
