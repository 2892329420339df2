/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardDescriptor;

/**
 * Opens one of the wizards for what is selected; its id stands behind the name of this class. The platform's own command names its
 * entries as the list of new things does, which does not say what they are in another menu.
 */
public final class OpenWizardHandler extends AbstractHandler implements IExecutableExtension {

	private String wizard = "";

	/** Called by the platform. */
	public OpenWizardHandler() {
		// the id comes later
	}

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		wizard = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		@Nullable
		IWizardDescriptor descriptor = window.getWorkbench().getNewWizardRegistry().findWizard(wizard);
		if (descriptor == null) {
			throw new ExecutionException("There is no wizard " + wizard);
		}
		try {
			IWorkbenchWizard opened = descriptor.createWizard();
			opened.init(window.getWorkbench(),
					HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection : StructuredSelection.EMPTY);
			new WizardDialog(window.getShell(), opened).open();
		} catch (CoreException e) {
			throw new ExecutionException("The wizard does not open", e);
		}
		return null;
	}
}
