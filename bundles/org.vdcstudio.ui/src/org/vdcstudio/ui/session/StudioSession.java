/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.session;

import org.eclipse.ui.IWorkbenchWindow;
import org.vdcstudio.ui.internal.findings.MarkerPublisher;
import org.vdcstudio.ui.internal.recovery.Recovery;
import org.vdcstudio.ui.internal.recovery.UnsavedWork;
import org.vdcstudio.ui.internal.welcome.RecentDesigns;
import org.vdcstudio.ui.internal.welcome.Welcome;

/**
 * One run of the workbench as an application of its own. An IDE that has this bundle installed among others begins none, so
 * that nobody is greeted there. Used in the thread of the user interface.
 */
public final class StudioSession {

	private StudioSession() {
	}

	/** Begins, before the first window is open: what is not saved from now on is kept aside. */
	public static void begin() {
		UnsavedWork.begin();
	}

	/**
	 * Goes on with a window that is open: offers what was not saved when the last run ended unexpectedly, and greets those who are
	 * new in this workspace.
	 */
	public static void greet(IWorkbenchWindow window) {
		RecentDesigns.remember();
		Welcome.showOnce(window);
		Recovery.offer(window);
	}

	/** Ends, after all windows are closed: everything is saved, or given up. The markers tell then what is stored. */
	public static void end() {
		UnsavedWork.end();
		try {
			MarkerPublisher.finish();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
