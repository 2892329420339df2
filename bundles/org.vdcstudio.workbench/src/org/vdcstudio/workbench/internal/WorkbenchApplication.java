/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.contribution.plugins.InstalledPlugins;
import org.vdcstudio.contribution.plugins.StartedPlugins;
import org.vdcstudio.language.LibraryLog;

/** Runs the workbench: claims a workspace, shows the splash, opens the window and stays until it is closed. */
public final class WorkbenchApplication implements IApplication {

	private static final String TITLE = "VDC Studio";

	private final Runnable onOpen;

	/** Called by the platform. */
	public WorkbenchApplication() {
		this(() -> {
			// nobody waits for the window
		});
	}

	/** Somebody is told, in the thread of the user interface, when the window is open. */
	public WorkbenchApplication(Runnable onOpen) {
		this.onOpen = onOpen;
	}

	@Override
	public Object start(IApplicationContext context) {
		LibraryLog.handOn(WorkbenchApplication::log);
		WarmUp.icons();
		Display display = PlatformUI.createDisplay();
		try {
			return claimWorkspace() ? runWithPlugins(display) : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static void log(boolean isError, String message, @Nullable Throwable thrown) {
		ILog log = ILog.of(WorkbenchApplication.class);
		if (isError) {
			log.error(message, thrown);
		} else {
			log.warn(message, thrown);
		}
	}

	/** Plug-ins that the user has installed are there before the workbench looks for what it is made of. */
	private Object runWithPlugins(Display display) {
		InstalledPlugins installed = InstalledPlugins.ofUser();
		BundleContext context = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
		StartedPlugins started;
		try {
			installed.clear();
			started = StartedPlugins.start(context, installed.folder().stream().toList());
		} catch (IOException e) {
			ILog.of(WorkbenchApplication.class).error("The installed plug-ins cannot be read", e);
			return run(display);
		}
		StartedPlugins.problems().forEach(problem -> ILog.of(WorkbenchApplication.class).warn("Plug-in %s: %s".formatted(problem.plugin(), problem.message())));
		try (started) {
			return run(display);
		}
	}

	private Object run(Display display) {
		Splash splash = Splash.open(display);
		int code = PlatformUI.createAndRunWorkbench(display, new StudioWorkbenchAdvisor(splash, onOpen));
		return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
	}

	/** A workspace belongs to one running workbench; two would overwrite each other's state. */
	private static boolean claimWorkspace() {
		WorkspaceClaim claim = new WorkspaceClaim();
		try {
			if (claim.acquire()) {
				return true;
			}
			MessageDialog.openError(null, TITLE, "The workspace " + claim.folder()
					+ " is in use by another VDC Studio.\n\nClose that one, or start with another workspace (-data FOLDER).");
		} catch (IOException e) {
			ILog.of(WorkbenchApplication.class).error("The workspace cannot be used", e);
			MessageDialog.openError(null, TITLE, "The workspace " + claim.folder() + " cannot be used: " + e.getMessage());
		}
		return false;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
