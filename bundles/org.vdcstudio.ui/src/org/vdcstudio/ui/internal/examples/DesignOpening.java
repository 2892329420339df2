/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Opens designs in their editor, and examples in a project of their own. Used in the thread of the user interface. */
public final class DesignOpening {

	private DesignOpening() {
	}

	/** Selects a design in the explorer and opens it; says so when that is not possible. */
	public static void open(IWorkbenchWindow window, IFile design) {
		BasicNewResourceWizard.selectAndReveal(design, window);
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			IDE.openEditor(page, design);
		} catch (PartInitException e) {
			ErrorDialog.openError(window.getShell(), "Open Design", "The design could not be opened.", e.getStatus());
		}
	}

	/** Opens the design of an example; its project is created unless there is one of its name. */
	public static void open(IWorkbenchWindow window, Example example) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.folder());
		try {
			window.run(true, false, new WorkspaceModifyOperation(project.getWorkspace().getRoot()) {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					if (project.exists()) {
						project.open(monitor);
					} else {
						new ExampleProject(example, project, null).create(monitor);
					}
				}
			});
			open(window, project.getFile(example.designFile()));
		} catch (InvocationTargetException e) {
			failed(window, e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void failed(IWorkbenchWindow window, Throwable failure) {
		IStatus status = failure instanceof CoreException core ? core.getStatus()
				: Status.error(String.valueOf(failure.getMessage()), failure);
		ILog.of(DesignOpening.class).log(status);
		ErrorDialog.openError(window.getShell(), "Create Project", "The project could not be created.", status);
	}
}
