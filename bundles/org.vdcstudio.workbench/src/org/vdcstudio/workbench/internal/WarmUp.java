/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.diagram.ui.DiagramEditors;

/**
 * Does while the workbench starts what the first icon, web page and diagram need and keep: otherwise it is done later, in the thread
 * of the user interface, while somebody waits for it.
 */
final class WarmUp {

	/** Other systems bring another browser, which nobody has measured. */
	private static final boolean HAS_WEB_KIT = "gtk".equals(SWT.getPlatform());
	/** Where SWT loads WebKit. */
	private static final String WEB_KIT = "org.eclipse.swt.internal.webkit.WebKitGTK";

	private WarmUp() {
	}

	/** Loads what paints icons, on a thread of its own. */
	static void icons() {
		ResourceImages.project().ifPresent(icon -> inBackground("icons", () -> paint(icon)));
	}

	/** Loads what shows web pages, which are help and diagrams, on a thread of its own. There must be a display. */
	static void webPages() {
		if (HAS_WEB_KIT) {
			inBackground("web pages", WarmUp::loadWebKit);
		}
	}

	/** Reads which kinds of diagrams there are, on a thread of its own. There must be a workbench. */
	static void diagrams() {
		inBackground("diagrams", DiagramEditors::prepare);
	}

	/**
	 * Loads the page of diagrams: WebKit starts its processes for the first page, and keeps them. Call in the thread of the display,
	 * while nobody can do anything yet.
	 */
	static void firstWebPage(Display display) {
		if (HAS_WEB_KIT) {
			DiagramEditors.preparePage(display);
		}
	}

	private static void inBackground(String what, Runnable work) {
		Thread.ofPlatform().daemon().name("VDC Studio warm-up of " + what).start(work);
	}

	private static void paint(URL icon) {
		try (InputStream content = icon.openStream()) {
			new ImageLoader().load(content);
		} catch (IOException | SWTException e) {
			ILog.of(WarmUp.class).warn("Icons may be missing: %s cannot be painted".formatted(icon), e);
		}
	}

	private static void loadWebKit() {
		try {
			Class<?> webKit = Class.forName(WEB_KIT, true, Browser.class.getClassLoader());
			// the library itself is loaded when it is called for the first time; without one the version is 0, and the browser says why
			webKit.getMethod("webkit_get_major_version").invoke(null);
		} catch (ReflectiveOperationException e) {
			ILog.of(WarmUp.class).info("The first web page will take a moment longer: " + e);
		}
	}
}
