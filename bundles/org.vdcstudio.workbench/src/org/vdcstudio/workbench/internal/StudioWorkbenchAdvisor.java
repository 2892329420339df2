/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.vdcstudio.ui.session.StudioSession;

/** The workbench as a whole: where it starts, what it shows by default and what it saves at the end. */
final class StudioWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Splash splash;
	private final Runnable onOpen;

	StudioWorkbenchAdvisor(Splash splash, Runnable onOpen) {
		this.splash = splash;
		this.onOpen = onOpen;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		ResourceImages.declare(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DesignPerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new StudioWindowAdvisor(configurer, splash);
	}

	@Override
	public void preStartup() {
		WarmUp.webPages();
		StudioSession.begin();
	}

	/** The platform waits in here for a thread that wakes this one only once. */
	@Override
	public boolean openWindows() {
		try (Heartbeat heart = new Heartbeat(Display.getCurrent())) {
			return super.openWindows();
		}
	}

	@Override
	public void postStartup() {
		StudioSession.greet(getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()[0]);
		WarmUp.diagrams();
		onOpen.run();
	}

	@Override
	public void postShutdown() {
		splash.close();
		StudioSession.end();
		saveWorkspace(ResourcesPlugin.getWorkspace());
	}

	/** Without this the next start would have to look at every file again. */
	private static void saveWorkspace(IWorkspace workspace) {
		Job.getJobManager().cancel(ResourcesPlugin.FAMILY_AUTO_REFRESH);
		try {
			workspace.save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.of(StudioWorkbenchAdvisor.class).log(e.getStatus());
		}
	}
}
