/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.diagram.internal.server.DiagramServer;
import org.vdcstudio.diagram.internal.server.SessionContext;

/**
 * One diagram shown by one loaded page. A page that is loaded again needs a new session; the document loses nothing.
 *
 * <p>May be called from any thread; every method returns at once. What a page sends is worked on in order, away from
 * the thread that delivered it.
 */
public final class DiagramSession {

	/** How far a session has come. It only ever goes forward. */
	public enum State {
		/** There is no page yet. */
		NEW,
		/** A page can send and receive. */
		CONNECTED,
		/** The page has been sent its first model. */
		MODEL_SENT,
		/** The page shows the model. */
		READY,
		/** It is over. */
		CLOSED
	}

	private final String id = "diagram-" + UUID.randomUUID();
	private final DiagramSubject subject;
	private final DiagramDocument document;
	private final WorkbenchPort workbench;
	private final AtomicReference<State> state = new AtomicReference<>(State.NEW);
	private final CompletableFuture<State> ready = new CompletableFuture<>();
	private final CompletableFuture<State> closed = new CompletableFuture<>();
	private final ExecutorService worker = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("VDC Studio " + id).factory());
	/** Written by the worker only. */
	private volatile @Nullable DiagramServer server;
	private @Nullable Runnable stopListening;

	/**
	 * Prepares a session; nothing expensive happens before {@link #connect(Consumer)}.
	 *
	 * @param subject what to show
	 * @param document of which design
	 * @param workbench who else is there
	 */
	public DiagramSession(DiagramSubject subject, DiagramDocument document, WorkbenchPort workbench) {
		this.subject = subject;
		this.document = document;
		this.workbench = workbench;
	}

	/** The id that the page must use for its session. */
	public String id() {
		return id;
	}

	/** The diagram type that the page must name. */
	public String diagramType() {
		return DiagramServer.diagramType();
	}

	/** What is shown. */
	public DiagramSubject subject() {
		return subject;
	}

	/** How far it has come. */
	public State state() {
		return state.get();
	}

	/** Completes when the page shows the diagram, with a failure when the session ends before. */
	public CompletionStage<State> whenReady() {
		return ready.minimalCompletionStage();
	}

	/**
	 * Lets a page in. To be called once, before the page sends anything; best when it begins to load, because all that it will ask for
	 * first is made meanwhile.
	 *
	 * @param toPage takes messages for the page in order, from any thread, and returns at once
	 * @throws IllegalStateException if there was a page before
	 */
	public void connect(Consumer<String> toPage) {
		if (!advance(State.NEW, State.CONNECTED)) {
			throw new IllegalStateException("A page was connected before; the session is " + state());
		}
		enqueue("connect", () -> {
			DiagramServer started = new DiagramServer(id, new SessionContext(subject, document, workbench, new Steps()), toPage);
			server = started;
			started.prepare();
			Runnable stopChanges = document.addChangeListener(() -> enqueue("refresh", () -> withServer(DiagramServer::refresh)));
			Runnable stopOverlays = document.addOverlayListener(() -> enqueue("decorate", () -> withServer(DiagramServer::decorate)));
			// At once, so that the next model finds what follows the names.
			Runnable stopRenames = document.addRenameListener(names -> withServer(connected -> connected.rename(names)));
			stopListening = () -> {
				stopChanges.run();
				stopOverlays.run();
				stopRenames.run();
			};
		});
	}

	/** Takes a message of the page. */
	public void receive(String message) {
		enqueue("receive", () -> withServer(connected -> connected.receive(message)));
	}

	/**
	 * Selects what stands for the elements in the page: for what is in a collapsed shape, that shape. Nothing is selected when
	 * nothing stands for them.
	 */
	public void select(Collection<? extends EObject> elements) {
		select(elements, false);
	}

	/**
	 * Selects the elements in the page, and expands what they are in where they are not shown; unless more than some hundred elements
	 * came into sight, when {@link #select(Collection) what stands for them} is selected.
	 */
	public void reveal(Collection<? extends EObject> elements) {
		select(elements, true);
	}

	private void select(Collection<? extends EObject> elements, boolean reveals) {
		List<EObject> copy = List.copyOf(elements);
		enqueue("select", () -> withServer(connected -> connected.select(copy, reveals)));
	}

	/**
	 * Waits for what the page sent before.
	 *
	 * @return completes when all of it has been worked on, on the session's thread, where nobody may wait; never when the
	 *         session ends before
	 */
	public CompletionStage<?> settled() {
		CompletableFuture<String> settled = new CompletableFuture<>();
		enqueue("settle", () -> withServer(connected -> connected.settle(() -> settled.complete(id))));
		return settled.minimalCompletionStage();
	}

	/**
	 * Tells what the findings on the selected shapes and lines are about: their own elements, and those that the diagram shows
	 * nothing of. Waits for what the page sent before.
	 *
	 * @return the qualified names that the findings have for the elements, on the session's thread, where nobody may wait; never
	 *         when the session ends before
	 */
	public CompletionStage<List<String>> foundOnSelection() {
		CompletableFuture<List<String>> found = new CompletableFuture<>();
		enqueue("tell findings", () -> withServer(connected -> connected.foundOnSelection(found::complete)));
		return found.minimalCompletionStage();
	}

	/**
	 * What the diagram shows at the moment, also within shapes that are collapsed; valid until the model changes, and empty before there
	 * is a model.
	 */
	public List<EObject> shownElements() {
		@Nullable
		DiagramServer connected = server;
		return connected == null ? List.of() : connected.shownElements();
	}

	/** What is on the screen at the moment; empty before there is a model. */
	public Optional<ShownDiagram> shown() {
		@Nullable
		DiagramServer connected = server;
		return connected == null ? Optional.empty() : connected.shown();
	}

	/** Whether a command would do something with what is selected at the moment; answers at once. */
	public boolean canPerform(DiagramCommand command) {
		@Nullable
		DiagramServer connected = server;
		return connected != null && connected.canPerform(command);
	}

	/** Carries out a command, after what the page sent before. */
	public void perform(DiagramCommand command) {
		if (command == DiagramCommand.PASTE || command == DiagramCommand.PASTE_AT_MENU) {
			// Not waited for: the clipboard may belong to another application, which may take its time.
			workbench.clipboard().thenAccept(text -> perform(command, text.orElse("")));
		} else {
			perform(command, "");
		}
	}

	private void perform(DiagramCommand command, String text) {
		enqueue(command.label(), () -> withServer(connected -> connected.perform(command, text)));
	}

	/**
	 * Ends the session; what the page sent before is still carried out.
	 *
	 * @return completes when the session's threads have ended
	 */
	public CompletionStage<State> close() {
		State before = state.getAndSet(State.CLOSED);
		if (before == State.CLOSED) {
			return closed.minimalCompletionStage();
		}
		workbench.stateChanged(State.CLOSED);
		ready.completeExceptionally(new IllegalStateException("The session was closed before its page was ready"));
		worker.execute(() -> {
			try {
				@Nullable
				Runnable stop = stopListening;
				if (stop != null) {
					stop.run();
				}
				withServer(DiagramServer::close);
			} finally {
				server = null;
				closed.complete(State.CLOSED);
			}
		});
		worker.shutdown();
		return closed.minimalCompletionStage();
	}

	private void enqueue(String what, Runnable work) {
		try {
			worker.execute(() -> {
				try {
					work.run();
				} catch (RuntimeException | LinkageError | AssertionError exception) {
					workbench.logProblem("Diagram session failed to " + what, exception);
				}
			});
		} catch (RejectedExecutionException exception) {
			if (state() != State.CLOSED) {
				throw exception;
			}
			// A page may still send while it is closed; nobody waits for an answer.
		}
	}

	private void withServer(Consumer<DiagramServer> work) {
		@Nullable
		DiagramServer connected = server;
		if (connected != null) {
			work.accept(connected);
		}
	}

	private boolean advance(State from, State to) {
		boolean advanced = state.compareAndSet(from, to);
		if (advanced) {
			workbench.stateChanged(to);
		}
		return advanced;
	}

	private final class Steps implements SessionContext.Progress {

		@Override
		public void modelSent() {
			advance(State.CONNECTED, State.MODEL_SENT);
		}

		@Override
		public void pageReady() {
			if (advance(State.MODEL_SENT, State.READY)) {
				ready.complete(State.READY);
			}
		}
	}
}
