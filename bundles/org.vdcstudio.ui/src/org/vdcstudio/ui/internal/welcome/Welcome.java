/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.vdcstudio.ui.internal.preferences.StudioPreferences;

/** Opens the welcome page. */
public final class Welcome {

	private Welcome() {
	}

	/** Shows the page unless it was shown in this workspace before. */
	public static void showOnce(IWorkbenchWindow window) {
		IPreferenceStore store = StudioPreferences.store();
		if (!store.getBoolean(StudioPreferences.WELCOMED)) {
			store.setValue(StudioPreferences.WELCOMED, true);
			save(store);
			show(window);
		}
	}

	/** At once, or who ends unexpectedly would be greeted again. */
	private static void save(IPreferenceStore store) {
		if (store instanceof IPersistentPreferenceStore persistent) {
			try {
				persistent.save();
			} catch (IOException e) {
				ILog.of(Welcome.class).warn("The preferences cannot be saved", e);
			}
		}
	}

	/** Shows the page. */
	static void show(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			page.openEditor(WelcomeInput.PAGE, WelcomePage.ID);
		} catch (PartInitException e) {
			ILog.of(Welcome.class).log(e.getStatus());
		}
	}
}
