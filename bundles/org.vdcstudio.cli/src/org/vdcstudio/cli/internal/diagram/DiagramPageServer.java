/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.vdcstudio.cli.internal.diagram.PageFiles.PageFile;

/**
 * Serves the page of the diagram editor and its web sockets, to browsers of this computer that were given the token. Other pages
 * that are open in the same browser are refused by their origin, other users of the computer by the token.
 */
final class DiagramPageServer implements AutoCloseable {

	/** Where the page finds its socket. */
	static final String SESSION = "/session";
	private static final int TOKEN_BYTES = 24;
	/** A browser that has connected asks at once. */
	private static final int PATIENCE_MILLIS = 10_000;

	/** Talks to a page for as long as it is there. */
	@FunctionalInterface
	interface Visitors {

		/** Called on a thread of its own for each page; returns when the page is gone. */
		void receive(WebSocket page) throws IOException;
	}

	private final ServerSocket server;
	private final String token;
	private final Visitors visitors;
	private final BiConsumer<String, Throwable> problems;
	private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

	/**
	 * Listens from now on.
	 *
	 * @param port where, or 0 for any that is free
	 * @param visitors talk to the pages
	 * @param problems take failures; those of a connection end no other one
	 * @throws IOException when the port cannot be had
	 */
	DiagramPageServer(int port, Visitors visitors, BiConsumer<String, Throwable> problems) throws IOException {
		this.visitors = visitors;
		this.problems = problems;
		byte[] random = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(random);
		token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		server = new ServerSocket(port, 0, InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }));
		Thread.ofPlatform().daemon().name("VDC Studio diagram page").start(this::accept);
	}

	/** The address to open, with the token in it. */
	String address() {
		return "http://%s/?token=%s".formatted(host(), token);
	}

	/** Ends all connections. */
	@Override
	public void close() throws IOException {
		server.close();
		for (Socket connection : connections) {
			connection.close();
		}
	}

	private String host() {
		return "127.0.0.1:" + server.getLocalPort();
	}

	private void accept() {
		while (!server.isClosed()) {
			try {
				Socket connection = server.accept();
				Thread.ofPlatform().daemon().name("VDC Studio diagram page " + connection.getPort()).start(() -> serve(connection));
			} catch (IOException e) {
				if (!server.isClosed()) {
					problems.accept("A browser could not connect", e);
				}
			}
		}
	}

	private void serve(Socket connection) {
		connections.add(connection);
		try (connection) {
			connection.setTcpNoDelay(true);
			connection.setSoTimeout(PATIENCE_MILLIS);
			answer(connection);
		} catch (EOFException | SocketException | SocketTimeoutException | ProtocolException e) {
			// Browsers go away without a word, and others who come by need no answer.
		} catch (IOException | RuntimeException e) {
			problems.accept("A request of a browser failed", e);
		} finally {
			connections.remove(connection);
		}
	}

	private void answer(Socket connection) throws IOException {
		BufferedInputStream in = new BufferedInputStream(connection.getInputStream());
		OutputStream out = connection.getOutputStream();
		RequestHead head = RequestHead.read(in);
		if (!head.method().equals("GET")) {
			refuse(out, "405 Method Not Allowed", "There is only something to be read here.");
		} else if (!head.header("host").filter(host()::equals).isPresent()) {
			// A foreign name that was made to lead here.
			refuse(out, "403 Forbidden", "This server has no such name.");
		} else if (head.path().equals(SESSION)) {
			openSession(connection, head, in, out);
		} else if (head.path().equals("/") && !isTrusted(head)) {
			refuse(out, "403 Forbidden", "The address lacks the token that vdc printed.");
		} else {
			Optional<PageFile> file = PageFiles.at(head.path());
			if (file.isPresent()) {
				write(out, "200 OK", file.get());
			} else {
				refuse(out, "404 Not Found", "There is nothing here.");
			}
		}
	}

	private void openSession(Socket connection, RequestHead head, BufferedInputStream in, OutputStream out) throws IOException {
		Optional<String> key = head.header("sec-websocket-key");
		if (!isTrusted(head) || !head.header("origin").filter(("http://" + host())::equals).isPresent()) {
			refuse(out, "403 Forbidden", "The address lacks the token that vdc printed, or another page asks.");
		} else if (key.isEmpty() || !head.header("upgrade").filter("websocket"::equalsIgnoreCase).isPresent()
				|| !head.header("sec-websocket-version").filter("13"::equals).isPresent()) {
			refuse(out, "400 Bad Request", "Here is a web socket.");
		} else {
			writeHead(out, "101 Switching Protocols",
					Map.of("Upgrade", "websocket", "Connection", "Upgrade", "Sec-WebSocket-Accept", WebSocket.accept(key.get())));
			connection.setSoTimeout(0);
			visitors.receive(new WebSocket(in, out));
		}
	}

	private boolean isTrusted(RequestHead head) {
		byte[] given = head.query().getOrDefault("token", "").getBytes(StandardCharsets.UTF_8);
		return MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8));
	}

	private void refuse(OutputStream out, String status, String reason) throws IOException {
		write(out, status, new PageFile("text/plain; charset=utf-8", (reason + "\n").getBytes(StandardCharsets.UTF_8)));
	}

	private void write(OutputStream out, String status, PageFile file) throws IOException {
		writeHead(out, status,
				Map.of("Content-Type", file.type(), "Content-Length", Integer.toString(file.content().length), "Connection", "close",
						"Cache-Control", "no-store", "Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff",
						"X-Frame-Options", "DENY", "Content-Security-Policy",
						"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src ws://"
								+ host()));
		out.write(file.content());
		out.flush();
	}

	private static void writeHead(OutputStream out, String status, Map<String, String> headers) throws IOException {
		StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
		headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
		out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}
}
