/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.language.ui.internal.editor.EditorOf;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Shows places in texts. Call in the thread of the user interface. */
public final class Places {

	private Places() {
	}

	/** Opens the file of a place in its text editor, and selects the place. Whence one comes is kept in the history. */
	public static void show(SourceLocation place) {
		show(place, true);
	}

	/**
	 * The same.
	 *
	 * @param activate whether the editor gets the focus
	 */
	public static void show(SourceLocation place, boolean activate) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		Optional<IFile> file = WorkbenchDesigns.file(place.file());
		if (page == null) {
			return;
		}
		if (file.isEmpty()) {
			tell("%s is not in the workspace".formatted(place.file().lastSegment()));
			return;
		}
		page.getNavigationHistory().markLocation(page.getActiveEditor());
		try {
			if (IDE.openEditor(page, file.get(), activate) instanceof ITextEditor editor) {
				editor.selectAndReveal(place.offset(), place.length());
				page.getNavigationHistory().markLocation(editor);
			}
		} catch (PartInitException e) {
			ILog.of(Places.class).error("%s cannot be opened".formatted(file.get().getFullPath()), e);
		}
	}

	/** Says something in the status line of the active text editor. */
	public static void tell(String message) {
		EditorOf.active().ifPresent(
				editor -> editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message));
	}

	/** Opens a page of the web in the browser of the system; anything else that a source is known by leads nowhere. */
	public static void browse(String address) {
		if (address.startsWith("https:") || address.startsWith("http:")) {
			Program.launch(address);
		}
	}
}
