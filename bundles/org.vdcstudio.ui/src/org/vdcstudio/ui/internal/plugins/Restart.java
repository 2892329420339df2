/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench again, if the user likes to. */
final class Restart {

	private Restart() {
	}

	static void offer(Shell shell, String reason) {
		boolean now = MessageDialog.open(MessageDialog.QUESTION, shell, "Restart", reason, SWT.NONE, "&Restart Now", "&Later") == 0;
		if (now) {
			PlatformUI.getWorkbench().restart();
		}
	}
}
