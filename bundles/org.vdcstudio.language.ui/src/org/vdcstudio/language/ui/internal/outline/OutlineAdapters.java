/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.vdcstudio.language.VdcLanguage;

/** Gives text editors that show a design an outline. */
public final class OutlineAdapters implements IAdapterFactory {

	/** Called by the platform. */
	public OutlineAdapters() {
		// holds nothing
	}

	@Override
	public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
		if (type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor
				&& editor.getEditorInput() instanceof IFileEditorInput input && isDesign(input.getFile())) {
			return type.cast(new DesignOutlinePage(editor, input.getFile()));
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}

	private static boolean isDesign(IFile file) {
		return VdcLanguage.FILE_EXTENSION.equals(file.getFileExtension());
	}
}
