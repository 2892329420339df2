/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vdcstudio.contribution.plugins.InstalledPlugins;

/** Shows the plug-ins that the user has installed. */
public final class InstalledPluginsHandler extends AbstractHandler {

	/** Called by the platform. */
	public InstalledPluginsHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(@NonNull ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		InstalledPluginsDialog dialog = new InstalledPluginsDialog(shell, InstalledPlugins.ofUser());
		dialog.open();
		if (dialog.hasChanged()) {
			Restart.offer(shell, "What was removed is gone when VDC Studio starts again.");
		}
		return null;
	}
}
