/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.vdcstudio.diagram.DiagramSession;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.ui.internal.editor.Beside;
import org.vdcstudio.diagram.ui.internal.editor.DiagramEditor;
import org.vdcstudio.diagram.ui.internal.editor.Rehearsal;
import org.vdcstudio.diagram.ui.internal.view.PageLocation;
import org.vdcstudio.diagram.ui.internal.view.SparePage;
import org.vdcstudio.viewpoint.DiagramDescription;

/** Opens diagram editors. To be used on the user interface's thread. */
public final class DiagramEditors {

	/** The id of the editor. */
	public static final String ID = "org.vdcstudio.diagram.ui.editor";

	private DiagramEditors() {
	}

	/** Loads what the first diagram needs; takes a second, so it belongs on a thread that nobody waits for. */
	public static void prepare() {
		Rehearsal.run();
	}

	/** Loads the page of the next diagram that is opened, while nobody waits for it. Call in the thread of the user interface. */
	public static void preparePage(Display display) {
		try {
			SparePage.load(display, PageLocation.find());
		} catch (IOException e) {
			// the editor that needs it tells
			ILog.of(DiagramEditors.class).info(e.getMessage());
		}
	}

	/** What an editor has to show for a diagram of an element of a design. */
	public static DiagramEditorInput input(IFile file, DiagramSubject subject) {
		DiagramDescription description = subject.description();
		return new DiagramEditorInput(file, description.viewpoint(), description.name(), subject.root());
	}

	/**
	 * Opens a diagram to the right of the text, or brings it to the front if it is open.
	 *
	 * @return the editor
	 * @throws PartInitException if the workbench cannot open it
	 */
	public static IEditorPart openBeside(IWorkbenchPage page, DiagramEditorInput input) throws PartInitException {
		boolean open = page.findEditor(input) != null;
		IEditorPart editor = page.openEditor(input, ID);
		if (!open) {
			Beside.show(editor);
		}
		return editor;
	}

	/** Whether an editor has its diagram on the screen. Call in the thread of the user interface. */
	public static boolean isOnScreen(IEditorPart editor) {
		return editor instanceof DiagramEditor diagram && diagram.state() == DiagramSession.State.READY;
	}
}
