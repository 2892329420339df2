/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.internal.editors.EditorFiles;

/** Gives editors and views that show elements of a design the page that edits their properties. */
public final class PropertyPages implements IAdapterFactory {

	/** Called by the platform. */
	public PropertyPages() {
		// holds nothing
	}

	@Override
	public <T> @Nullable T getAdapter(@NonNull Object part, @NonNull Class<T> type) {
		return type == IPropertySheetPage.class && part instanceof IWorkbenchPart shown && showsDesign(shown)
				? type.cast(new DesignPropertyPage(shown.getSite().getWorkbenchWindow()))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}

	/** The outline is that of the active editor, whatever it is. */
	private static boolean showsDesign(IWorkbenchPart part) {
		IEditorPart editor = part instanceof IEditorPart itself ? itself
				: part instanceof ContentOutline ? part.getSite().getPage().getActiveEditor() : null;
		return editor == null ? !(part instanceof ContentOutline)
				: EditorFiles.of(editor).filter(file -> VdcLanguage.FILE_EXTENSION.equals(file.getFileExtension())).isPresent();
	}
}
