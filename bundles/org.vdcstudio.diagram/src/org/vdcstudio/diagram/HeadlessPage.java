/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.tool.InteractionRequest;

/**
 * A page that asks for a diagram as the one in the browser does, for everything in it however large it is, and paints nothing: to
 * measure what a diagram takes, or to have done once what takes long only the first time. For use by one thread.
 */
public final class HeadlessPage implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 120;
	private static final String INITIALIZE = """
			{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"applicationId": "page", "protocolVersion": "1.0.0"}}""";
	private static final String JOIN = """
			{"jsonrpc": "2.0", "id": 2, "method": "initializeClientSession", "params": {"clientSessionId": "%s", "diagramType": "%s",
			"clientActionKinds": ["setModel", "updateModel", "setDirtyState"]}}""";
	private static final String SHOW_EVERYTHING = """
			{"jsonrpc": "2.0", "method": "process", "params": {"clientId": "%s", "action": {"kind": "setVdcContents", "shown": true}}}""";
	private static final String REQUEST_MODEL = """
			{"jsonrpc": "2.0", "method": "process", "params": {"clientId": "%s", "action":
			{"kind": "requestModel", "requestId": "first", "options": {"sourceUri": "", "diagramType": "%s"}}}}""";

	private final DiagramSession session;
	private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
	private final List<String> problems = new ArrayList<>();

	/** Prepares a page. */
	public HeadlessPage(DiagramSubject subject, DiagramDocument document) {
		session = new DiagramSession(subject, document, new ProblemList());
	}

	/**
	 * Asks for the diagram; returns when all of it is here.
	 *
	 * @throws IllegalStateException when it does not come, with the problems that were reported
	 */
	public void open() throws InterruptedException {
		session.connect(received::add);
		// The server refuses what comes before its answers.
		session.receive(INITIALIZE);
		await("\"id\":1");
		session.receive(JOIN.formatted(session.id(), session.diagramType()));
		await("\"id\":2");
		session.receive(SHOW_EVERYTHING.formatted(session.id()));
		session.receive(REQUEST_MODEL.formatted(session.id(), session.diagramType()));
		await("\"setModel\"");
		await("\"setDirtyState\"");
	}

	/** Waits until the diagram is here as it is after a change, or it is known that the diagram looks as before. */
	public void awaitUpdate() throws InterruptedException {
		await("\"setDirtyState\"");
	}

	/** Waits for what is still on its way, and forgets what came. */
	public void settle() {
		session.settled().toCompletableFuture().join();
		received.clear();
	}

	private void await(String kind) throws InterruptedException {
		Optional<String> message;
		do {
			message = Optional.ofNullable(received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
		} while (message.isPresent() && !message.get().contains(kind));
		message.orElseThrow(() -> new IllegalStateException("the page waited in vain for %s %s".formatted(kind, problems)));
	}

	@Override
	public void close() {
		session.close().toCompletableFuture().join();
	}

	/** Nobody is in front of this page. */
	private final class ProblemList implements WorkbenchPort {

		@Override
		public void stateChanged(DiagramSession.State state) {
			// the messages tell
		}

		@Override
		public void selectionChanged(List<EObject> elements) {
			// nobody selects anything
		}

		@Override
		public void showMessage(Severity severity, String message) {
			problems.add(message);
		}

		@Override
		public void copy(String text) {
			// nobody copies anything
		}

		@Override
		public CompletionStage<Optional<String>> clipboard() {
			return CompletableFuture.completedStage(Optional.empty());
		}

		@Override
		public void interact(InteractionRequest request) {
			// nobody uses a tool
		}

		@Override
		public void logProblem(String message, @Nullable Throwable cause) {
			problems.add(cause == null ? message : message + ": " + cause);
		}
	}
}
