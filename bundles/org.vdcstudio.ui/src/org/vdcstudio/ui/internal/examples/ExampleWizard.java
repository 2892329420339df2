/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Creates a project with a copy of the example, and opens its design. */
public final class ExampleWizard extends Wizard implements INewWizard {

	private final Example example = Example.NESTED_LAB;
	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");
	private IWorkbenchWindow window;

	/** Called by the platform; {@link #init(IWorkbench, IStructuredSelection)} must follow. */
	public ExampleWizard() {
		window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		setWindowTitle("New Example Project");
		setNeedsProgressMonitor(true);
		ResourceLocator.imageDescriptorFromBundle(ExampleWizard.class, "icons/wizard.svg")
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		page.setTitle(example.title());
		page.setDescription(example.description());
		page.setInitialProjectName(example.name());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		ExampleProject creation = new ExampleProject(example, project, page.useDefaults() ? null : page.getLocationURI());
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation(project.getWorkspace().getRoot()) {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					creation.create(monitor);
				}
			});
		} catch (InvocationTargetException e) {
			return failed(e.getCause());
		} catch (InterruptedException e) {
			return false;
		}
		open(project.getFile(example.designFile()));
		return true;
	}

	private void open(IFile design) {
		BasicNewResourceWizard.selectAndReveal(design, window);
		IWorkbenchPage workbenchPage = window.getActivePage();
		if (workbenchPage == null) {
			return;
		}
		try {
			IDE.openEditor(workbenchPage, design);
		} catch (PartInitException e) {
			failed(e);
		}
	}

	private boolean failed(Throwable failure) {
		if (failure instanceof CoreException core) {
			ErrorDialog.openError(getShell(), getWindowTitle(), "The example could not be created.", core.getStatus());
		} else {
			ILog.of(ExampleWizard.class).error("The example could not be created", failure);
			ErrorDialog.openError(getShell(), getWindowTitle(), "The example could not be created.",
					Status.error(String.valueOf(failure.getMessage()), failure));
		}
		return false;
	}
}
