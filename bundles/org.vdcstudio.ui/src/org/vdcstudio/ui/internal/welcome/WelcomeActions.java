/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.vdcstudio.ui.internal.examples.DesignOpening;
import org.vdcstudio.ui.internal.examples.Example;
import org.vdcstudio.ui.internal.help.Help;

/** What the links of the page do. */
final class WelcomeActions {

	private static final String NEW_PROJECT = "org.eclipse.ui.newWizard(newWizardId=org.vdcstudio.ui.wizards.project)";

	private final IWorkbenchSite site;

	WelcomeActions(IWorkbenchSite site) {
		this.site = site;
	}

	/** Opens the wizard for projects. */
	void newProject() {
		try {
			ICommandService commands = site.getService(ICommandService.class);
			site.getService(IHandlerService.class).executeCommand(commands.deserialize(NEW_PROJECT), null);
		} catch (CommandException e) {
			ILog.of(WelcomeActions.class).error("The wizard for projects does not open", e);
		}
	}

	/** Opens an example in its project, which is created unless it is there. */
	void open(Example example) {
		DesignOpening.open(site.getWorkbenchWindow(), example);
	}

	/** Opens a design. */
	void open(IFile design) {
		DesignOpening.open(site.getWorkbenchWindow(), design);
	}

	/** Shows a view. */
	void showView(String id) {
		show(() -> site.getPage().showView(id));
	}

	/** Shows a page of the help. */
	void showHelp(String path) {
		show(() -> Help.show(site.getPage(), path));
	}

	/** Shows some part. */
	@FunctionalInterface
	private interface Showing {
		void show() throws PartInitException;
	}

	private void show(Showing showing) {
		try {
			showing.show();
		} catch (PartInitException e) {
			ErrorDialog.openError(site.getShell(), "Welcome", "The view does not open.", e.getStatus());
		}
	}
}
