/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.gson.ServerGsonConfigurator;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionManager;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.diagram.ShownDiagram;
import org.vdcstudio.diagram.internal.gmodel.ViewGraph;
import org.vdcstudio.diagram.internal.gmodel.ViewGraphAdapter;
import org.vdcstudio.diagram.internal.protocol.JsonRpcConnection;
import org.vdcstudio.diagram.internal.server.Refresher.Reason;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * The server of one page, with a thread of its own once the page has opened its session. Making one takes some tenths
 * of a second the first time; it belongs off the user interface's thread.
 */
public final class DiagramServer {

	private final String sessionId;
	private final Injector injector;
	private final JsonRpcConnection connection;

	/**
	 * Starts a server.
	 *
	 * @param sessionId the id that the page was told to use
	 * @param context what to show
	 * @param out takes the messages to the page, from any thread
	 */
	public DiagramServer(String sessionId, SessionContext context, Consumer<String> out) {
		this.sessionId = sessionId;
		injector = Guice.createInjector(new SessionServerModule(context));
		GLSPServer server = injector.getInstance(GLSPServer.class);
		ServerGsonConfigurator gson = injector.getInstance(ServerGsonConfigurator.class);
		connection = new JsonRpcConnection(server, builder -> {
			gson.configureGsonBuilder(builder);
			builder.registerTypeAdapter(ViewGraph.class, new ViewGraphAdapter());
		}, out, context.workbench()::logProblem);
		server.connect(connection.client());
	}

	/** Does what it can before the page asks for its first model. */
	public void prepare() {
		injector.getInstance(Evaluations.class).prepare();
	}

	/** The diagram type that the page has to name. */
	public static String diagramType() {
		return ViewDiagramModule.DIAGRAM_TYPE;
	}

	/** Takes one message of the page. */
	public void receive(String message) {
		connection.receive(message);
	}

	/** Has a changed model shown as it is now; nothing happens before the page has opened its session. */
	public void refresh() {
		refresh(Reason.CHANGE);
	}

	/** Has what is known of shapes follow them to their new ids. May be called from any thread. */
	public void rename(UnaryOperator<String> names) {
		session().ifPresent(session -> session.getInjector().getInstance(Expansion.class).rename(names));
	}

	/** Has overlays shown as they are now; the page is told nothing when they are what it shows already. */
	public void decorate() {
		refresh(Reason.OVERLAYS);
	}

	private void refresh(Reason reason) {
		session().ifPresent(session -> session.getInjector().getInstance(Refresher.class).refresh(reason));
	}

	/**
	 * Selects in the page what stands for the elements, and nothing else, and brings the first of it into view.
	 *
	 * @param reveals whether what they are in is expanded
	 */
	public void select(Collection<? extends EObject> elements, boolean reveals) {
		dispatch(new ShowElementsAction(elements, reveals));
	}

	/** What is on the screen. */
	public Optional<ShownDiagram> shown() {
		return session().flatMap(session -> session.getInjector().getInstance(ViewModelState.class).onScreen());
	}

	/** Whether a command would do something with what is selected. */
	public boolean canPerform(DiagramCommand command) {
		return session().map(session -> session.getInjector().getInstance(CommandHandler.class).canPerform(command)).orElse(false);
	}

	/** What is shown at the moment, also within shapes that are collapsed; containers before their contents. */
	public List<EObject> shownElements() {
		return session().map(session -> session.getInjector().getInstance(ViewModelState.class).shownElements()).orElse(List.of());
	}

	/**
	 * Carries out a command.
	 *
	 * @param text what is to be pasted, else empty
	 */
	public void perform(DiagramCommand command, String text) {
		dispatch(new CommandAction(command, text));
	}

	/** Does something when all actions before have been carried out. */
	public void settle(Runnable then) {
		session().ifPresent(session -> session.getActionDispatcher().dispatch(new SettleAction(then)));
	}

	/**
	 * Tells, when all actions before have been carried out, what the findings on the selected shapes are about.
	 *
	 * @param then takes the qualified names of the elements
	 */
	public void foundOnSelection(Consumer<List<String>> then) {
		session().ifPresent(session -> session.getActionDispatcher()
				.dispatch(new SettleAction(() -> then.accept(session.getInjector().getInstance(SelectedFindings.class).elements()))));
	}

	/** Ends the session after what is already under way. Waits for the session's thread. */
	public void close() {
		injector.getInstance(ClientSessionManager.class).disposeClientSession(sessionId);
	}

	private void dispatch(Action action) {
		session().ifPresent(session -> session.getActionDispatcher().dispatch(action));
	}

	private Optional<ClientSession> session() {
		return injector.getInstance(ClientSessionManager.class).getSession(sessionId);
	}
}
