/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Speaks to the server byte by byte, as no browser would let a page do. */
class DiagramPageServerTest {

	private final BlockingQueue<Optional<String>> received = new LinkedBlockingQueue<>();
	private final List<String> problems = new CopyOnWriteArrayList<>();
	private @Nullable DiagramPageServer server;
	private String token = "";
	private int port;

	@BeforeEach
	void listen() throws IOException {
		DiagramPageServer started = new DiagramPageServer(0, page -> {
			Optional<String> message = page.receive();
			while (message.isPresent()) {
				received.add(message);
				page.send(message.get());
				message = page.receive();
			}
			received.add(message);
		}, (message, cause) -> problems.add(message + cause));
		server = started;
		URI address = URI.create(started.address());
		port = address.getPort();
		token = address.getQuery().substring("token=".length());
	}

	@AfterEach
	void end() throws IOException {
		DiagramPageServer started = server;
		if (started != null) {
			started.close();
		}
		assertEquals(List.of(), problems);
	}

	@Test
	void listensOnTheLoopbackInterfaceAlone() throws Exception {
		assertTrue(InetAddress.getByName(URI.create("http://127.0.0.1:" + port).getHost()).isLoopbackAddress());
		for (InetAddress own : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
			if (!own.isLoopbackAddress()) {
				assertThrows(IOException.class, () -> new Socket(own, port).close(), own::toString);
			}
		}
	}

	@Test
	void everyServerHasATokenOfItsOwn() throws Exception {
		try (DiagramPageServer other = new DiagramPageServer(0, page -> {
			// nobody comes
		}, (message, cause) -> problems.add(message))) {
			assertTrue(!other.address().endsWith(token), other.address());
		}
	}

	@Test
	void whoDoesNotKnowTheTokenGetsNoPage() throws Exception {
		assertEquals(403, status("/"));
		assertEquals(403, status("/?token="));
		assertEquals(403, status("/?token=" + token.substring(1)));
		assertEquals(404, status("/../lab.vdc?token=" + token));
	}

	@Test
	void aSocketNeedsTokenOriginAndName() throws Exception {
		String own = "127.0.0.1:" + port;
		assertEquals("HTTP/1.1 101 Switching Protocols", handshake(token, own, "http://" + own));
		assertEquals("HTTP/1.1 403 Forbidden", handshake("wrong", own, "http://" + own));
		assertEquals("HTTP/1.1 403 Forbidden", handshake(token, own, "http://evil.example"));
		assertEquals("HTTP/1.1 403 Forbidden", handshake(token, own, ""));
		assertEquals("HTTP/1.1 403 Forbidden", handshake(token, "evil.example:" + port, "http://evil.example:" + port));
	}

	@Test
	void aTextInPartsArrivesWhole() throws Exception {
		try (Socket page = connected()) {
			OutputStream out = page.getOutputStream();
			out.write(frame(0x01, "one, "));
			out.write(frame(0x89, "still there?"));
			out.write(frame(0x00, "two, "));
			out.write(frame(0x80, "drei: ä"));
			out.flush();
			assertEquals(Optional.of("one, two, drei: ä"), received.take());
			DataInputStream in = new DataInputStream(page.getInputStream());
			assertEquals("10:still there?", next(in));
			assertEquals("1:one, two, drei: ä", next(in));
		}
	}

	@Test
	void longTextsGoBothWays() throws Exception {
		try (Socket page = connected()) {
			DataInputStream in = new DataInputStream(page.getInputStream());
			for (int length : new int[] { 125, 126, 65_535, 65_536, 300_000 }) {
				String text = "x".repeat(length);
				page.getOutputStream().write(frame(0x81, text));
				assertEquals("1:" + text, next(in));
			}
		}
	}

	@Test
	void aPageThatSaysGoodByeIsAnswered() throws Exception {
		try (Socket page = connected()) {
			page.getOutputStream().write(frame(0x88, ""));
			assertEquals(Optional.empty(), received.take());
			assertEquals(0x88, page.getInputStream().read());
		}
	}

	@Test
	void whoBreaksTheProtocolLosesTheConnection() throws Exception {
		for (byte[] wrong : List.of(new byte[] { (byte) 0x81, 1, 'x' }, frame(0x80, "no beginning"), frame(0xc1, "squeezed"), frame(0x82, "bytes"))) {
			try (Socket page = connected()) {
				page.getOutputStream().write(wrong);
				assertEquals(-1, page.getInputStream().read());
			}
		}
	}

	private int status(String path) throws Exception {
		URI address = new URI("http://127.0.0.1:" + port + path);
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
		}
	}

	private String handshake(String given, String host, String origin) throws IOException {
		try (Socket page = new Socket("127.0.0.1", port)) {
			return shake(page, given, host, origin);
		}
	}

	private Socket connected() throws IOException {
		Socket page = new Socket("127.0.0.1", port);
		assertTrue(shake(page, token, "127.0.0.1:" + port, "http://127.0.0.1:" + port).contains("101"));
		return page;
	}

	private static String shake(Socket page, String token, String host, String origin) throws IOException {
		page.getOutputStream().write("""
				GET /session?token=%s HTTP/1.1\r
				Host: %s\r
				Origin: %s\r
				Upgrade: websocket\r
				Connection: Upgrade\r
				Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
				Sec-WebSocket-Version: 13\r
				\r
				""".formatted(token, host, origin).getBytes(StandardCharsets.US_ASCII));
		StringBuilder answer = new StringBuilder();
		while (answer.indexOf("\r\n\r\n") < 0) {
			answer.append((char) page.getInputStream().read());
		}
		if (answer.indexOf(" 101 ") >= 0) {
			// What RFC 6455 answers to this key.
			assertTrue(answer.indexOf("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") > 0, answer.toString());
		}
		return answer.substring(0, answer.indexOf("\r\n"));
	}

	/** A frame as browsers send it. */
	private static byte[] frame(int head, String text) {
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		byte[] mask = { 1, 2, 3, 4 };
		ByteBuffer frame = ByteBuffer.allocate(14 + content.length).put((byte) head);
		if (content.length < 126) {
			frame.put((byte) (0x80 | content.length));
		} else if (content.length <= 0xffff) {
			frame.put((byte) (0x80 | 126)).putShort((short) content.length);
		} else {
			frame.put((byte) (0x80 | 127)).putLong(content.length);
		}
		frame.put(mask);
		for (int i = 0; i < content.length; i++) {
			frame.put((byte) (content[i] ^ mask[i % 4]));
		}
		return Arrays.copyOf(frame.array(), frame.position());
	}

	/** The next frame of the server: its kind and what is in it. */
	private static String next(DataInputStream in) throws IOException {
		int kind = in.readUnsignedByte() & 0x0f;
		int size = in.readUnsignedByte();
		long length = size == 126 ? in.readUnsignedShort() : size == 127 ? in.readLong() : size;
		byte[] content = new byte[(int) length];
		in.readFully(content);
		return kind + ":" + new String(content, StandardCharsets.UTF_8);
	}
}
