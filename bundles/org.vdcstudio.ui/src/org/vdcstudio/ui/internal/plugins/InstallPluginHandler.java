/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.plugins;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vdcstudio.contribution.plugins.InstalledPlugins;
import org.vdcstudio.contribution.plugins.PluginDescription;

/** Installs plug-ins that lie at hand, and offers the restart that makes them work. */
public final class InstallPluginHandler extends AbstractHandler {

	/** Called by the platform. */
	public InstallPluginHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(@NonNull ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		InstallPluginDialog dialog = new InstallPluginDialog(shell);
		if (dialog.open() == Window.OK && install(shell, InstalledPlugins.ofUser(), dialog.plugins())) {
			Restart.offer(shell, "What was installed is used when VDC Studio starts again.");
		}
		return null;
	}

	private static boolean install(Shell shell, InstalledPlugins installed, List<PluginDescription> plugins) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					for (PluginDescription plugin : plugins) {
						installed.install(plugin);
					}
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			ILog.of(InstallPluginHandler.class).error("A plug-in cannot be installed", e.getCause());
			MessageDialog.openError(shell, "Install Plug-in", "It cannot be installed: " + e.getCause().getMessage());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
