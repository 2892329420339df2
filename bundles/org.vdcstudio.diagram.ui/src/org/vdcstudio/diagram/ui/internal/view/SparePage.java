/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A page that is loaded before somebody opens a diagram: loading it takes about as long as all the rest. Nobody sees it until then. To
 * be used on the user interface's thread.
 */
public final class SparePage {

	/** Elsewhere a browser cannot be moved into a window, or nobody has tried. */
	private static final boolean IS_MOVABLE = "gtk".equals(SWT.getPlatform());

	private static @Nullable BrowserDiagramView spare;

	private SparePage() {
	}

	/**
	 * Begins to load a page, unless there is one. Without a browser there is none, and who opens a diagram is told.
	 *
	 * @param page the address of the page, a file of this application
	 */
	public static void load(Display display, String page) {
		if (!IS_MOVABLE || spare != null) {
			return;
		}
		Shell nowhere = new Shell(display);
		try {
			BrowserDiagramView loading = new BrowserDiagramView(nowhere, page);
			spare = loading;
			loading.control().addListener(SWT.Dispose, event -> forget(loading));
		} catch (SWTError error) {
			nowhere.dispose();
		}
	}

	/** The page, which is the caller's from now on. */
	static Optional<BrowserDiagramView> take() {
		Optional<BrowserDiagramView> taken = Optional.ofNullable(spare);
		spare = null;
		return taken;
	}

	private static void forget(BrowserDiagramView disposed) {
		if (spare == disposed) {
			spare = null;
		}
	}
}
