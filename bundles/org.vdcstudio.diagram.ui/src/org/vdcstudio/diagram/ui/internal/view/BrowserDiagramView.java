/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The page in the browser widget of the platform; nothing else knows that widget. Host and page call each other's
 * functions, so there is no socket that others could find.
 */
public final class BrowserDiagramView implements DiagramView {

	private final String page;
	private final Listener listener;
	private final Display display;
	private final Browser browser;
	private final List<String> outgoing = new ArrayList<>();
	private boolean flushing;
	/** How many loads were begun. */
	private int loads;

	private BrowserDiagramView(Composite parent, String page, Listener listener) {
		this.page = page;
		this.listener = listener;
		display = parent.getDisplay();
		browser = new Browser(parent, SWT.NONE);
		// Kept only by the browser, which disposes of them with itself.
		function("vdcSend", String.class, listener::messageReceived);
		function("vdcTextFocus", Boolean.class, listener::textFocusChanged);
		function("vdcMenu", String.class, request -> listener.menuRequested(place(request)));
		function("vdcOpen", String.class, id -> listener.openRequested());
		browser.addProgressListener(ProgressListener.completedAdapter(this::loaded));
		browser.addLocationListener(LocationListener.changingAdapter(this::stayOnPage));
		browser.addOpenWindowListener(event -> event.required = true);
		// The browser's own menu offers to leave the page.
		browser.addListener(SWT.MenuDetect, event -> event.doit = false);
		load();
	}

	/**
	 * Opens a browser.
	 *
	 * @param parent where to put it
	 * @param page the address of the page, a file of this application
	 * @param listener takes what comes out of the page
	 * @return the view
	 * @throws NoBrowserException if the platform has no browser; the parent is left as it was
	 */
	public static BrowserDiagramView open(Composite parent, String page, Listener listener) throws NoBrowserException {
		List<Control> before = List.of(parent.getChildren());
		try {
			return new BrowserDiagramView(parent, page, listener);
		} catch (SWTError error) {
			for (Control child : parent.getChildren()) {
				if (!before.contains(child)) {
					child.dispose();
				}
			}
			throw new NoBrowserException(error);
		}
	}

	@Override
	public Control control() {
		return browser;
	}

	@Override
	public void start(Start start) {
		browser.execute(PageScripts.start(start));
	}

	@Override
	public void send(String message) {
		synchronized (outgoing) {
			outgoing.add(message);
			if (flushing) {
				return;
			}
			flushing = true;
		}
		if (!display.isDisposed()) {
			display.asyncExec(this::flush);
		}
	}

	@Override
	public void setDark(boolean dark) {
		browser.execute(PageScripts.setTheme(dark));
	}

	@Override
	public void focus() {
		browser.setFocus();
	}

	@Override
	public void print() {
		browser.execute("window.print();");
	}

	/** Where the page asks for its menu, on the screen. */
	private Point place(String request) {
		return PageScripts.placeOf(request).map(inPage -> browser.toDisplay(inPage)).orElseGet(display::getCursorLocation);
	}

	@Override
	public void reload() {
		synchronized (outgoing) {
			outgoing.clear();
		}
		load();
	}

	/** Each load has a number, because one may be overtaken by the next, and is reported as loaded nevertheless. */
	private void load() {
		loads++;
		browser.setUrl(page + PageScripts.queryOf(loads));
	}

	private void flush() {
		List<String> messages;
		synchronized (outgoing) {
			messages = List.copyOf(outgoing);
			outgoing.clear();
			flushing = false;
		}
		if (!browser.isDisposed() && !messages.isEmpty()) {
			browser.execute(PageScripts.receive(messages));
		}
	}

	private void loaded(ProgressEvent event) {
		// while the page answers, other events happen, such as the end of another load
		Object answer = browser.evaluate(PageScripts.loadOfOurPage());
		if (answer == null) {
			listener.pageFailed("The page of the diagram editor could not be loaded from " + page);
		} else if (answer.equals(PageScripts.queryOf(loads))) {
			browser.execute(PageScripts.keepKeys());
			listener.pageLoaded();
		}
	}

	private void stayOnPage(LocationEvent event) {
		event.doit = event.location.startsWith(page);
	}

	/** Gives the page's window a function with one argument of a type. */
	private <T> BrowserFunction function(String name, Class<T> type, Consumer<T> body) {
		return new BrowserFunction(browser, name) {
			@Override
			public @Nullable Object function(Object @Nullable [] arguments) {
				if (arguments != null && arguments.length == 1 && type.isInstance(arguments[0])) {
					body.accept(type.cast(arguments[0]));
				}
				return null;
			}
		};
	}
}
