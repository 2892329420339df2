/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.ui.internal.settings.DesignSettings;
import org.vdcstudio.ui.internal.settings.SettingsOperation;

/** Changes settings files for a view, with a history of its own. Used in the thread of the user interface. */
final class SettingsEditing {

	private static final String TITLE = "Rule Settings";

	private final IWorkbenchPartSite site;
	private final IUndoContext context;

	/** Offers undo and redo in the menus while the view is active. */
	SettingsEditing(IWorkbenchPartSite site, IActionBars bars) {
		this.site = site;
		context = new ObjectUndoContext(this, TITLE);
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(site, context));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(site, context));
	}

	/**
	 * Changes the settings file of a design. Where there is none it is made, after a question.
	 *
	 * @return whether that was done; why it was not has been said then
	 */
	boolean change(IFile design, String label, List<SettingChange> changes) {
		IFile file = DesignSettings.fileOrNew(design);
		if (!file.exists() && !mayCreate(file)) {
			return false;
		}
		SettingsOperation operation = new SettingsOperation(label, file, changes);
		operation.addContext(context);
		try {
			IStatus status = history().execute(operation, null, null);
			if (!status.isOK()) {
				MessageDialog.openError(site.getShell(), TITLE, status.getMessage());
			}
			return status.isOK();
		} catch (ExecutionException e) {
			throw new IllegalStateException("A change of settings tells its failures by its status", e);
		}
	}

	private boolean mayCreate(IFile file) {
		String message = "Settings of rules are kept in a file beside the design, which \u201cvdc check\u201d reads when it is run there.\n\n"
				+ "%s does not exist yet. Create it?".formatted(file.getFullPath().makeRelative());
		return MessageDialog.open(MessageDialog.CONFIRM, site.getShell(), TITLE, message, 0, "&Create", "Cancel") == 0;
	}

	/** Forgets what can be undone. */
	void dispose() {
		history().dispose(context, true, true, true);
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}
}
