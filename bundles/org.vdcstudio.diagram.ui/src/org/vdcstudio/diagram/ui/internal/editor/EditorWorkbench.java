/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.vdcstudio.diagram.DiagramSession.State;
import org.vdcstudio.diagram.WorkbenchPort;
import org.vdcstudio.viewpoint.tool.InteractionRequest;

/** The workbench around one diagram editor. Called on the session's threads; passes on to that of the user interface. */
@NonNullByDefault
final class EditorWorkbench implements WorkbenchPort {

	private static final ILog LOG = ILog.of(EditorWorkbench.class);

	private final Display display;
	private final IEditorSite site;
	private final DiagramSelection selection;

	/** For an editor whose site has the selection as its provider. */
	EditorWorkbench(IEditorSite site, DiagramSelection selection) {
		this.site = site;
		this.selection = selection;
		display = site.getShell().getDisplay();
	}

	@Override
	public void stateChanged(State state) {
		if (state == State.READY) {
			inUserInterface(() -> site.getActionBars().getStatusLineManager().setErrorMessage(null));
		}
	}

	@Override
	public void selectionChanged(List<EObject> elements) {
		inUserInterface(() -> selection.setSelection(new StructuredSelection(elements)));
	}

	@Override
	public void showMessage(Severity severity, String message) {
		inUserInterface(() -> {
			IStatusLineManager line = site.getActionBars().getStatusLineManager();
			switch (severity) {
				case INFO -> line.setMessage(message);
				case WARNING, ERROR -> {
					line.setErrorMessage(message);
					display.beep();
				}
			}
		});
	}

	@Override
	public void interact(InteractionRequest request) {
		showMessage(Severity.WARNING, "There is no wizard here for “" + request.label() + "”.");
	}

	@Override
	public void logProblem(String message, @Nullable Throwable cause) {
		LOG.error(message, cause);
	}

	private void inUserInterface(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!site.getShell().isDisposed()) {
					work.run();
				}
			});
		}
	}
}
