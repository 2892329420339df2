/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * Speaks JSON-RPC with one page over text messages, whatever carries them. A message that cannot be understood is
 * reported and left out; the connection stays.
 */
public final class JsonRpcConnection {

	private final MessageJsonHandler json;
	private final RemoteEndpoint endpoint;
	private final GLSPClient client;
	private final BiConsumer<String, Throwable> problems;

	/**
	 * Connects a server.
	 *
	 * @param server answers what is received
	 * @param gson teaches the actions of the server
	 * @param out takes the messages to the page, from any thread
	 * @param problems takes what could not be understood
	 */
	public JsonRpcConnection(GLSPServer server, Consumer<GsonBuilder> gson, Consumer<String> out,
			BiConsumer<String, Throwable> problems) {
		this.problems = problems;
		Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(GLSPServer.class));
		methods.putAll(ServiceEndpoints.getSupportedMethods(GLSPClient.class));
		json = new MessageJsonHandler(methods, gson);
		endpoint = new RemoteEndpoint(message -> out.accept(json.serialize(message)), ServiceEndpoints.toEndpoint(server));
		json.setMethodProvider(endpoint);
		client = ServiceEndpoints.toServiceObject(endpoint, GLSPClient.class);
	}

	/** The page, as the server calls it. */
	public GLSPClient client() {
		return client;
	}

	/** Takes one message of the page. */
	public void receive(String text) {
		try {
			endpoint.consume(json.parseMessage(text));
		} catch (MessageIssueException exception) {
			// A request gets its refusal this way; for a notification there is nobody to tell.
			endpoint.handle(exception.getRpcMessage(), exception.getIssues());
			problems.accept("Message from the diagram page not understood: " + abbreviated(text), exception);
		} catch (JsonParseException | JsonRpcException | IllegalArgumentException exception) {
			problems.accept("Message from the diagram page not understood: " + abbreviated(text), exception);
		}
	}

	private static String abbreviated(String text) {
		int limit = 300;
		return text.length() <= limit ? text : text.substring(0, limit) + "…";
	}
}
