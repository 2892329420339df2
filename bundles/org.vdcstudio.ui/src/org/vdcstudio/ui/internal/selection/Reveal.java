/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.selection;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Goes to the text of things. */
public final class Reveal {

	private Reveal() {
	}

	/** Opens the file of a place and selects it. Call in the thread of the user interface. */
	public static void place(IWorkbenchPage page, SourceLocation place) {
		WorkbenchDesigns.file(place.file()).ifPresent(file -> place(page, file, place));
	}

	/**
	 * Looks for an element and goes to it.
	 *
	 * @param element finds it, on the thread that owns the design
	 */
	public static void element(IWorkbenchPage page, OpenDesign design, Function<DesignAccess, Optional<EObject>> element) {
		design.access(access -> element.apply(access).flatMap(found -> access.design().source().locate(found)))
				.thenAccept(found -> found.ifPresent(place -> page.getWorkbenchWindow().getWorkbench().getDisplay()
						.asyncExec(() -> place(page, place))));
	}

	private static void place(IWorkbenchPage page, IFile file, SourceLocation place) {
		@Nullable
		IEditorPart active = page.getActiveEditor();
		if (active != null) {
			page.getNavigationHistory().markLocation(active);
		}
		try {
			if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
				editor.selectAndReveal(place.offset(), place.length());
			}
		} catch (PartInitException e) {
			ILog.of(Reveal.class).error("%s cannot be opened".formatted(file.getFullPath()), e);
		}
	}
}
