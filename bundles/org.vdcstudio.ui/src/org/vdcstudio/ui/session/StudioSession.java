/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.session;

import org.eclipse.ui.IWorkbenchWindow;
import org.vdcstudio.ui.internal.welcome.RecentDesigns;
import org.vdcstudio.ui.internal.welcome.Welcome;

/**
 * One run of the workbench as an application of its own. An IDE that has this bundle installed among others begins none, so
 * that nobody is greeted there. Used in the thread of the user interface.
 */
public final class StudioSession {

	private StudioSession() {
	}

	/** Begins, when the first window is open: greets those who are new in this workspace. */
	public static void begin(IWorkbenchWindow window) {
		RecentDesigns.remember();
		Welcome.showOnce(window);
	}
}
