/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens pages of the help. */
public final class Help {

	private Help() {
	}

	/**
	 * Shows a page.
	 *
	 * @param path where it stands below {@code docs}, with an anchor if one is meant, such as {@code simulation.md#campaigns}; empty
	 *             for the one that is shown already, or the first
	 * @throws PartInitException when the view does not open
	 */
	public static void show(IWorkbenchPage page, String path) throws PartInitException {
		if (page.showView(HelpView.ID) instanceof HelpView view && !path.isEmpty()) {
			view.go(path);
		}
	}

	/** Opens a page of the web in the browser of the system, after a question. */
	public static void openWebPage(Shell shell, String address) {
		if (MessageDialog.openQuestion(shell, "Open Web Page",
				"This page is outside of the help. Open it in your web browser?\n\n" + address)) {
			Program.launch(address);
		}
	}
}
