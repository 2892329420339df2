/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.examples;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.vdcstudio.authoring.template.DesignTemplate;
import org.vdcstudio.authoring.template.TemplateAnswers;

/** Creates a project with a design made from a template, or with a copy of an example, and opens the design. */
public final class ProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

	private static final String EXAMPLE = "example";

	private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");
	private ProjectContent first = new ProjectContent.OfTemplate(DesignTemplate.NESTED_LAB);
	private @Nullable ContentPage contentPage;
	private IWorkbenchWindow window;

	/** Called by the platform; {@link #init(IWorkbench, IStructuredSelection)} must follow. */
	public ProjectWizard() {
		window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
		setWindowTitle(first instanceof ProjectContent.OfExample ? "New Example Project" : "New Design Project");
		setNeedsProgressMonitor(true);
		ResourceLocator.imageDescriptorFromBundle(ProjectWizard.class, "icons/wizard.svg")
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void setInitializationData(@Nullable IConfigurationElement config, @Nullable String property, @Nullable Object data) {
		if (EXAMPLE.equals(data)) {
			first = new ProjectContent.OfExample(Example.NESTED_LAB);
		}
	}

	@Override
	public void addPages() {
		ContentPage content = new ContentPage(first, this::nameProject);
		contentPage = content;
		addPage(content);
		page.setTitle("Project");
		page.setDescription("Choose a name for the project, and where its files shall stand.");
		addPage(page);
		nameProject();
	}

	/** The name of the project follows what it begins with. */
	private void nameProject() {
		String name = content().content().projectName();
		if (page.getControl() == null) {
			page.setInitialProjectName(name);
		} else {
			Arrays.stream(((Composite) page.getControl()).getChildren()).flatMap(ProjectWizard::fields).findFirst()
					.ifPresent(field -> field.setText(name));
		}
	}

	private static Stream<Text> fields(Control control) {
		if (control instanceof Text text) {
			return Stream.of(text);
		}
		return control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(ProjectWizard::fields) : Stream.empty();
	}

	private ContentPage content() {
		return Objects.requireNonNull(contentPage, "the wizard has its pages");
	}

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		ProjectContent content = content().content();
		TemplateAnswers answers = content().answers();
		@Nullable
		URI location = page.useDefaults() ? null : page.getLocationURI();
		AtomicReference<String> design = new AtomicReference<>("");
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation(project.getWorkspace().getRoot()) {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					design.set(content.create(project, location, answers, monitor));
				}
			});
		} catch (InvocationTargetException e) {
			return failed(e.getCause());
		} catch (InterruptedException e) {
			return false;
		}
		DesignOpening.open(window, project.getFile(design.get()));
		return true;
	}

	private boolean failed(Throwable failure) {
		if (failure instanceof CoreException core) {
			ErrorDialog.openError(getShell(), getWindowTitle(), "The project could not be created.", core.getStatus());
		} else {
			ILog.of(ProjectWizard.class).error("The project could not be created", failure);
			ErrorDialog.openError(getShell(), getWindowTitle(), "The project could not be created.",
					Status.error(String.valueOf(failure.getMessage()), failure));
		}
		return false;
	}
}
