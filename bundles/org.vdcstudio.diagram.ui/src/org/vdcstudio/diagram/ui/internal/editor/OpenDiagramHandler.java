/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.ui.DiagramEditors;

/** Opens a diagram of what is selected or holds the cursor, after asking which one if there are several. */
@NonNullByDefault
public final class OpenDiagramHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<SelectedDiagrams> selected = SelectedDiagrams.of(HandlerUtil.getActivePart(event),
				HandlerUtil.getCurrentSelection(event), HandlerUtil.getActiveEditor(event));
		if (selected.isEmpty()) {
			return null;
		}
		IFile file = selected.get().file();
		Display display = window.getShell().getDisplay();
		try {
			selected.get().find().whenComplete((subjects, failure) -> display.asyncExec(() -> {
				if (failure == null) {
					choose(window, file, subjects);
				} else {
					ILog.of(OpenDiagramHandler.class).error("The diagrams of %s could not be found".formatted(file.getName()), failure);
				}
			}));
		} catch (IOException exception) {
			throw new ExecutionException("%s cannot be opened: %s".formatted(file.getName(), exception.getMessage()), exception);
		}
		return null;
	}

	private static void choose(IWorkbenchWindow window, IFile file, List<DiagramSubject> subjects) {
		@Nullable
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		if (subjects.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Open Diagram",
					"%s has nothing yet that a diagram could show, such as a host with a switch.".formatted(file.getName()));
		} else if (subjects.size() == 1) {
			open(page, file, subjects.getFirst());
		} else {
			ask(window.getShell(), subjects).ifPresent(subject -> open(page, file, subject));
		}
	}

	private static Optional<DiagramSubject> ask(Shell shell, List<DiagramSubject> subjects) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
				element -> element instanceof DiagramSubject subject ? subject.title() : String.valueOf(element)));
		dialog.setTitle("Open Diagram");
		dialog.setMessage("Diagram (? = any character, * = any text):");
		dialog.setElements(subjects.toArray());
		dialog.setInitialSelections(subjects.getFirst());
		dialog.setMultipleSelection(false);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof DiagramSubject subject ? Optional.of(subject)
				: Optional.empty();
	}

	/** Opens a diagram and tells why when that is not possible. */
	static void open(IWorkbenchPage page, IFile file, DiagramSubject subject) {
		try {
			DiagramEditors.openBeside(page, DiagramEditors.input(file, subject));
		} catch (PartInitException exception) {
			ILog.of(OpenDiagramHandler.class).log(exception.getStatus());
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), "Open Diagram", exception.getMessage());
		}
	}
}
