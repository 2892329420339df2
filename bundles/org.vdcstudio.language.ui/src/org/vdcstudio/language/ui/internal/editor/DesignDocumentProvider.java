/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.text.IDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.vdcstudio.ui.designs.DesignFiles;

/** Saves designs so that the file holds either the old or the new text as a whole, whatever happens meanwhile. */
public final class DesignDocumentProvider extends TextFileDocumentProvider {

	/** Called by the platform. */
	public DesignDocumentProvider() {
		// holds nothing of its own
	}

	@Override
	protected DocumentProviderOperation createSaveOperation(Object element, IDocument document, boolean overwrite)
			throws CoreException {
		FileInfo info = getFileInfo(element);
		if (info == null || !(element instanceof IFileEditorInput input)) {
			return super.createSaveOperation(element, document, overwrite);
		}
		return new DocumentProviderOperation() {

			@Override
			protected void execute(IProgressMonitor monitor) throws CoreException {
				commitFileBuffer(monitor, info, overwrite);
			}

			/** The workspace must look at the file afterwards, which needs more than the file itself. */
			@Override
			public ISchedulingRule getSchedulingRule() {
				return input.getFile().getWorkspace().getRuleFactory().refreshRule(input.getFile());
			}
		};
	}

	@Override
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		if (!(info.fElement instanceof IFileEditorInput input)) {
			super.commitFileBuffer(monitor, info, overwrite);
			return;
		}
		IFile file = input.getFile();
		if (!overwrite && !info.fTextFileBuffer.isSynchronized()) {
			// the editor asks what to do about the newer file, and may come back with overwrite
			throw new CoreException(new Status(IStatus.ERROR, DesignDocumentProvider.class, IResourceStatus.OUT_OF_SYNC_LOCAL,
					"%s has been changed by somebody else".formatted(file.getFullPath()), null));
		}
		try {
			DesignFiles.commit(file, info.fTextFileBuffer);
		} catch (IOException e) {
			throw new CoreException(Status.error("%s could not be saved: %s".formatted(file.getFullPath(), e.getMessage()), e));
		}
		if (info.fModel instanceof AbstractMarkerAnnotationModel model) {
			model.updateMarkers(info.fTextFileBuffer.getDocument());
		}
	}
}
