/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** Finds text editors. Call in the thread of the user interface. */
public final class EditorOf {

	private EditorOf() {
	}

	/** The active editor, if it is one for text. */
	public static Optional<ITextEditor> active() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor instanceof ITextEditor text ? Optional.of(text) : Optional.empty();
	}

	/** The active editor, if it is the one with a viewer. */
	public static Optional<ITextEditor> of(ITextViewer viewer) {
		return active().filter(editor -> editor.getAdapter(ITextViewer.class) == viewer);
	}
}
