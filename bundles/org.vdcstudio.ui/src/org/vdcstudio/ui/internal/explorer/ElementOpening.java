/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Goes from an element of the explorer to its text. */
final class ElementOpening {

	private ElementOpening() {
	}

	/** The one element that is selected; null when there is none, or several. */
	static @Nullable DesignElementNode only(@Nullable ISelection selection) {
		return selection instanceof IStructuredSelection elements && elements.size() == 1
				&& elements.getFirstElement() instanceof DesignElementNode node ? node : null;
	}

	/** Opens the text of the selected element; does nothing when none is selected. */
	static void open(@Nullable ISelection selection) {
		@Nullable
		DesignElementNode node = only(selection);
		@Nullable
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (node == null || page == null) {
			return;
		}
		try {
			if (IDE.openEditor(page, node.file()) instanceof ITextEditor editor) {
				editor.selectAndReveal(node.item().nameOffset(), node.item().nameLength());
			}
		} catch (PartInitException e) {
			ILog.of(ElementOpening.class).log(e.getStatus());
		}
	}
}
