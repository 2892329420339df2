/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.diagram.DesignDiagramDocument;
import org.vdcstudio.diagram.DiagramSession;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.diagram.WorkbenchPort;
import org.vdcstudio.document.DesignText;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.viewpoint.tool.InteractionRequest;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * A page and its session. Besides the messages of the session, what a workbench would do around the page goes through the
 * socket, too: it is told of messages and of whether there is something to save, and asks for saving.
 */
final class PageVisit implements WorkbenchPort, DesignText.Listener {

	private static final Gson GSON = new Gson();
	private static final String SAVE = "{\"jsonrpc\":\"2.0\",\"method\":\"vdc/save\"}";

	private final DiagramSubject subject;
	private final OpenDesign design;
	private final WebSocket page;
	private final Consumer<String> say;

	/**
	 * A page that has just connected.
	 *
	 * @param subject what it is to show
	 * @param design of which design
	 * @param page its socket
	 * @param say takes what is to be told on the terminal
	 */
	PageVisit(DiagramSubject subject, OpenDesign design, WebSocket page, Consumer<String> say) {
		this.subject = subject;
		this.design = design;
		this.page = page;
		this.say = say;
	}

	/** Serves the page until it is gone. */
	void serve() throws IOException {
		DiagramSession session = new DiagramSession(subject, new DesignDiagramDocument(design), this);
		session.connect(this::send);
		Runnable stopListening = design.text().addListener(this);
		Runnable stopLayout = design.layout().addListener(this::dirtyStateChanged);
		try {
			JsonObject start = new JsonObject();
			start.addProperty("sessionId", session.id());
			start.addProperty("diagramType", session.diagramType());
			start.addProperty("title", subject.title());
			tell("start", start);
			dirtyStateChanged();
			Optional<String> message = page.receive();
			while (message.isPresent()) {
				receive(session, message.get());
				message = page.receive();
			}
		} finally {
			stopListening.run();
			stopLayout.run();
			session.close();
		}
	}

	private void receive(DiagramSession session, String message) {
		if (message.equals(SAVE)) {
			save();
		} else {
			session.receive(message);
		}
	}

	private void save() {
		try {
			design.save();
		} catch (IOException e) {
			showMessage(Severity.ERROR, "The design could not be saved: " + e.getMessage());
		}
	}

	@Override
	public void textChanged() {
		// the session follows the model
	}

	@Override
	public void dirtyStateChanged() {
		tell("dirty", new JsonPrimitive(design.isDirty()));
	}

	@Override
	public void stateChanged(DiagramSession.State state) {
		// the page sees it
	}

	@Override
	public void selectionChanged(List<EObject> elements) {
		// nothing beside the page shows it
	}

	@Override
	public void showMessage(Severity severity, String message) {
		JsonObject shown = new JsonObject();
		shown.addProperty("severity", severity.name().toLowerCase(Locale.ROOT));
		shown.addProperty("text", message);
		tell("message", shown);
	}

	/** The page has a clipboard of its own. */
	@Override
	public void copy(String text) {
		showMessage(Severity.INFO, "Elements are copied in the workbench: vdc workbench.");
	}

	@Override
	public CompletionStage<Optional<String>> clipboard() {
		return CompletableFuture.completedStage(Optional.empty());
	}

	@Override
	public void interact(InteractionRequest request) {
		showMessage(Severity.INFO, "This needs a wizard, and wizards are in the workbench: vdc workbench.");
	}

	@Override
	public void logProblem(String message, @Nullable Throwable cause) {
		say.accept(cause == null ? message : message + ": " + cause);
	}

	private void tell(String what, JsonElement parameter) {
		JsonObject message = new JsonObject();
		message.addProperty("jsonrpc", "2.0");
		message.addProperty("method", "vdc/" + what);
		JsonArray parameters = new JsonArray();
		parameters.add(parameter);
		message.add("params", parameters);
		send(GSON.toJson(message));
	}

	private void send(String message) {
		try {
			page.send(message);
		} catch (IOException e) {
			// The page is gone, which whoever reads from it notices, too.
		}
	}
}
