/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramSession;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.ShownDiagram;
import org.vdcstudio.diagram.WorkbenchPort;
import org.vdcstudio.diagram.ui.internal.view.DiagramView;
import org.vdcstudio.diagram.ui.internal.view.NoBrowserException;

/**
 * A diagram and its session: every load of the page gets a session of its own, so a page that was lost is simply loaded
 * again. Where the page fails, a bar above it says so. To be used on the user interface's thread.
 */
@NonNullByDefault
final class DiagramPane {

	/** Makes the widget that shows the page. */
	@FunctionalInterface
	interface ViewOpener {

		/** Opens a view; fails on a platform that has nothing to show it in. */
		DiagramView open(Composite parent, DiagramView.Listener listener) throws NoBrowserException;
	}

	private DiagramSubject subject;
	private final DiagramDocument document;
	private final WorkbenchPort workbench;
	private final TextFieldListener textFields;
	private final Composite area;
	private final DiagramView view;
	private @Nullable DiagramSession session;
	/** Whether the session was made while its page is still loading. */
	private boolean isPageAwaited;
	private @Nullable Composite failureBar;
	private Requests menus = NOBODY;

	/** What the user asks for in the page and the application gives. */
	interface Requests {

		/**
		 * The context menu.
		 *
		 * @param place on the screen
		 * @param found the elements that the findings on the selected shapes are about, by the names that the findings have for them
		 */
		void menuRequested(Point place, List<String> found);

		/** What is selected is to be opened. */
		void openRequested();
	}

	/** How long a page may take to show its diagram before somebody is asked. */
	private static final int PATIENCE_MILLIS = 20_000;
	private static final float HALF = 0.5f;

	private static final Requests NOBODY = new Requests() {

		@Override
		public void menuRequested(Point place, List<String> found) {
			// not yet
		}

		@Override
		public void openRequested() {
			// not yet
		}
	};

	/** Told whether a text field inside the diagram has the keyboard. */
	@FunctionalInterface
	interface TextFieldListener {

		/** The keyboard went to a text field, or away from it. */
		void textFieldFocused(boolean focused);
	}

	DiagramPane(Composite parent, DiagramSubject subject, DiagramDocument document, WorkbenchPort workbench,
			 TextFieldListener textFields, ViewOpener opener) throws NoBrowserException {
		this.subject = subject;
		this.document = document;
		this.workbench = workbench;
		this.textFields = textFields;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		view = openedView(opener);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
		ThemeChanges.listen(area, () -> view.setDark(isDark()));
		connect();
		isPageAwaited = true;
	}

	private DiagramView openedView(ViewOpener opener) throws NoBrowserException {
		try {
			return opener.open(area, new PageEvents());
		} catch (NoBrowserException exception) {
			area.dispose();
			throw exception;
		}
	}

	void focus() {
		view.focus();
	}

	/** Selects what stands for the elements. */
	void select(Collection<? extends EObject> elements) {
		@Nullable
		DiagramSession current = session;
		if (current != null) {
			current.select(elements);
		}
	}

	/** What is shown at the moment, also within shapes that are collapsed. */
	List<EObject> shownElements() {
		@Nullable
		DiagramSession current = session;
		return current == null ? List.of() : current.shownElements();
	}

	/** Selects the elements, and expands what they are in where they are not shown. */
	void reveal(Collection<? extends EObject> elements) {
		@Nullable
		DiagramSession current = session;
		if (current != null) {
			current.reveal(elements);
		}
	}

	/** What is on the screen; empty as long as the page shows nothing. */
	Optional<ShownDiagram> shown() {
		@Nullable
		DiagramSession current = session;
		return current == null ? Optional.empty() : current.shown();
	}

	/** Whether a command would do something with what is selected. */
	boolean canPerform(DiagramCommand command) {
		@Nullable
		DiagramSession current = session;
		return current != null && current.canPerform(command);
	}

	/** Carries out a command. */
	void perform(DiagramCommand command) {
		@Nullable
		DiagramSession current = session;
		if (current != null) {
			current.perform(command);
		}
	}

	/** The state of the present session; {@link org.vdcstudio.diagram.DiagramSession.State#NEW} before the page is there. */
	DiagramSession.State state() {
		@Nullable
		DiagramSession current = session;
		return current == null ? DiagramSession.State.NEW : current.state();
	}

	/** Shows another diagram, in a page of its own. */
	void show(DiagramSubject other) {
		subject = other;
		close();
		view.reload();
	}

	/** The widget with the page. */
	Control control() {
		return view.control();
	}

	/** Where menus and the like are to open; nowhere until then. */
	void setRequests(Requests requests) {
		menus = requests;
	}

	private void inUserInterface(Runnable work) {
		if (!area.isDisposed()) {
			area.getDisplay().asyncExec(() -> {
				if (!area.isDisposed()) {
					work.run();
				}
			});
		}
	}

	/** Ends the session; completes when it has let go of the document. */
	CompletionStage<?> close() {
		@Nullable
		DiagramSession current = session;
		session = null;
		return current == null ? CompletableFuture.completedStage("no session") : current.close();
	}

	private DiagramSession connect() {
		close();
		DiagramSession connected = new DiagramSession(subject, document, workbench);
		session = connected;
		connected.connect(view::send);
		return connected;
	}

	private void startSession() {
		@Nullable
		DiagramSession waiting = session;
		DiagramSession started = waiting != null && isPageAwaited ? waiting : connect();
		isPageAwaited = false;
		view.start(new DiagramView.Start(started.id(), started.diagramType(), isDark()));
		started.whenReady().thenRun(() -> inUserInterface(this::hideFailure));
		area.getDisplay().timerExec(PATIENCE_MILLIS, () -> {
			if (!area.isDisposed() && session == started && started.state() != DiagramSession.State.READY) {
				showFailure("The diagram is still not on the screen. Nothing is lost by loading it again.");
			}
		});
	}

	/** Whether the workbench is dark, which its colours tell best. */
	private boolean isDark() {
		RGB background = area.getBackground().getRGB();
		return background.getHSB()[2] < HALF;
	}

	private void showFailure(String reason) {
		hideFailure();
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label text = new Label(bar, SWT.WRAP);
		text.setText(reason);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button again = new Button(bar, SWT.PUSH);
		again.setText("Load Again");
		again.addListener(SWT.Selection, event -> {
			hideFailure();
			view.reload();
		});
		bar.moveAbove(view.control());
		failureBar = bar;
		area.layout(true, true);
	}

	private void hideFailure() {
		@Nullable
		Composite bar = failureBar;
		if (bar != null) {
			bar.dispose();
			failureBar = null;
			area.layout(true, true);
		}
	}

	private final class PageEvents implements DiagramView.Listener {

		@Override
		public void pageLoaded() {
			hideFailure();
			startSession();
		}

		@Override
		public void messageReceived(String message) {
			@Nullable
			DiagramSession current = session;
			if (current != null) {
				current.receive(message);
			}
		}

		@Override
		public void textFocusChanged(boolean focused) {
			textFields.textFieldFocused(focused);
		}

		@Override
		public void menuRequested(Point place) {
			@Nullable
			DiagramSession current = session;
			if (current != null) {
				// the selection that the menu is about is on its way
				current.foundOnSelection().thenAccept(found -> inUserInterface(() -> menus.menuRequested(place, found)));
			}
		}

		@Override
		public void openRequested() {
			@Nullable
			DiagramSession current = session;
			if (current != null) {
				current.settled().thenRun(() -> inUserInterface(menus::openRequested));
			}
		}

		@Override
		public void pageFailed(String reason) {
			workbench.logProblem(reason, null);
			showFailure(reason);
		}
	}
}
