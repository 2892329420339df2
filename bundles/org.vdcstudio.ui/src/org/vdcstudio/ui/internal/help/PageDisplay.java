/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.help;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** Where a page is shown: a browser, or plain text where there is none. */
interface PageDisplay {

	/** Shows a page from an anchor on; from its top when there is none. */
	void show(HelpPage page, HelpLibrary library, String anchor);

	/**
	 * The best display there is.
	 *
	 * @param follow told the address of a link that somebody follows
	 */
	static PageDisplay create(Composite parent, Consumer<String> follow) {
		try {
			return new InBrowser(new Browser(parent, SWT.NONE), follow);
		} catch (SWTError e) {
			ILog.of(PageDisplay.class).info("There is no browser for the help, which is shown as plain text: " + e.getMessage());
			StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
			text.setMargins(12, 12, 12, 12);
			return (page, library, anchor) -> text.setText(page.text());
		}
	}

	/** In the browser of the system. */
	final class InBrowser implements PageDisplay {

		/** Brightness, of 255, below which a background is a dark one. */
		private static final int DARK = 128;

		private final Browser browser;
		private String anchor = "";
		/** Counts the pages, so that an older one that is ready later is not shown. */
		private int turn;

		InBrowser(Browser browser, Consumer<String> follow) {
			this.browser = browser;
			browser.addLocationListener(LocationListener.changingAdapter(event -> changing(event, follow)));
			browser.addProgressListener(ProgressListener.completedAdapter(event -> scroll()));
		}

		/** Only pages that were set are shown; whatever else is asked for is a link that somebody follows. */
		private void changing(LocationEvent event, Consumer<String> follow) {
			if (!event.location.startsWith("about:") && !event.location.startsWith("file:") && !event.location.isEmpty()) {
				event.doit = false;
				String target = event.location;
				browser.getDisplay().asyncExec(() -> follow.accept(target));
			}
		}

		private void scroll() {
			if (!anchor.isEmpty()) {
				browser.execute("var e = document.getElementById('%s'); if (e) e.scrollIntoView();".formatted(anchor.replaceAll("[^\\w-]", "")));
			}
		}

		@Override
		public void show(HelpPage page, HelpLibrary library, String wanted) {
			anchor = wanted;
			int mine = ++turn;
			boolean isDark = isDark();
			Display display = browser.getDisplay();
			CompletableFuture.supplyAsync(() -> HelpHtml.of(page, isDark, library::file)).whenComplete((html, failure) -> {
				if (failure != null) {
					ILog.of(PageDisplay.class).error("The page %s cannot be shown".formatted(page.path()), failure);
				} else if (!display.isDisposed()) {
					display.asyncExec(() -> showUnlessOlder(mine, html));
				}
			});
		}

		private void showUnlessOlder(int mine, String html) {
			if (mine == turn && !browser.isDisposed()) {
				browser.setText(html);
			}
		}

		private boolean isDark() {
			Color background = browser.getParent().getBackground();
			return (background.getRed() + background.getGreen() + background.getBlue()) / 3 < DARK;
		}
	}
}
