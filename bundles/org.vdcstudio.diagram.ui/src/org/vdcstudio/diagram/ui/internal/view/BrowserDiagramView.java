/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

	/** By then this diagram is on the screen, and somebody looks at it. */
	private static final int NEXT_PAGE_MILLIS = 1_200;

	private final String page;
	/** Missing as long as nobody has opened a diagram with the page. */
	private @Nullable Listener listener;
	private final Display display;
	private final Browser browser;
	private final List<String> outgoing = new ArrayList<>();
	private boolean flushing;
	/** Whether the page works on what it was sent last. A call would wait for it, and everybody for the call. */
	private boolean isPageBusy;
	/** How many loads were begun. */
	private int loads;
	/** Whether the latest load has come to its end. */
	private boolean isLoaded;

	/** Begins to load a page that has nobody to tell yet. */
	BrowserDiagramView(Composite parent, String page) {
		this.page = page;
		display = parent.getDisplay();
		browser = new Browser(parent, SWT.NONE);
		// Kept only by the browser, which disposes of them with itself.
		function("vdcSend", String.class, message -> report(taker -> taker.messageReceived(message)));
		function("vdcTaken", Boolean.class, taken -> pageHasTime());
		function("vdcTextFocus", Boolean.class, focused -> report(taker -> taker.textFocusChanged(focused)));
		function("vdcMenu", String.class, request -> report(taker -> taker.menuRequested(place(request))));
		function("vdcOpen", String.class, id -> report(Listener::openRequested));
		browser.addProgressListener(ProgressListener.completedAdapter(this::loaded));
		browser.addLocationListener(LocationListener.changingAdapter(this::stayOnPage));
		browser.addOpenWindowListener(event -> event.required = true);
		// The browser's own menu offers to leave the page.
		browser.addListener(SWT.MenuDetect, event -> event.doit = false);
		load();
	}

	/**
	 * Opens a browser, with a page that is loaded already if there is one.
	 *
	 * @param parent where to put it
	 * @param page the address of the page, a file of this application
	 * @param listener takes what comes out of the page
	 * @return the view
	 * @throws NoBrowserException if the platform has no browser; the parent is left as it was
	 */
	public static BrowserDiagramView open(Composite parent, String page, Listener listener) throws NoBrowserException {
		Optional<BrowserDiagramView> spare = SparePage.take();
		if (spare.isPresent() && spare.get().moveTo(parent)) {
			spare.get().setListener(listener);
			return spare.get();
		}
		List<Control> before = List.of(parent.getChildren());
		try {
			BrowserDiagramView opened = new BrowserDiagramView(parent, page);
			opened.setListener(listener);
			return opened;
		} catch (SWTError error) {
			for (Control child : parent.getChildren()) {
				if (!before.contains(child)) {
					child.dispose();
				}
			}
			throw new NoBrowserException(error);
		}
	}

	/** Moves a page that nobody has seen; where that does not work it is closed. */
	private boolean moveTo(Composite parent) {
		Composite nowhere = browser.getParent();
		boolean isMoved = browser.setParent(parent);
		nowhere.dispose();
		return isMoved;
	}

	/** Who takes what comes out of the page, and hears that it is loaded if it is so already. */
	private void setListener(Listener taker) {
		listener = taker;
		if (isLoaded) {
			display.asyncExec(() -> report(this::loaded));
		}
	}

	private void report(Consumer<Listener> news) {
		@Nullable
		Listener taker = listener;
		if (taker != null && !browser.isDisposed()) {
			news.accept(taker);
		}
	}

	@Override
	public Control control() {
		return browser;
	}

	@Override
	public void start(Start start) {
		browser.execute(PageScripts.start(start));
		display.timerExec(NEXT_PAGE_MILLIS, () -> SparePage.load(display, page));
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
		isLoaded = false;
		isPageBusy = false;
		browser.setUrl(page + PageScripts.queryOf(loads));
	}

	private void pageHasTime() {
		isPageBusy = false;
		display.asyncExec(this::flush);
	}

	private void flush() {
		if (isPageBusy || browser.isDisposed()) {
			return;
		}
		List<String> messages;
		synchronized (outgoing) {
			messages = List.copyOf(outgoing);
			outgoing.clear();
			flushing = false;
		}
		if (!messages.isEmpty()) {
			isPageBusy = true;
			browser.execute(PageScripts.receive(messages));
		}
	}

	private void loaded(ProgressEvent event) {
		isLoaded = true;
		report(this::loaded);
	}

	private void loaded(Listener taker) {
		// while the page answers, other events happen, such as the end of another load
		Object answer = browser.evaluate(PageScripts.loadOfOurPage());
		if (answer == null) {
			taker.pageFailed("The page of the diagram editor could not be loaded from " + page);
		} else if (answer.equals(PageScripts.queryOf(loads))) {
			browser.execute(PageScripts.keepKeys());
			taker.pageLoaded();
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
