/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * The server's end of a web socket, as far as RFC 6455 asks for it where only texts are exchanged. One thread reads; any thread
 * may send.
 */
final class WebSocket {

	/** A message as long as this holds more than a browser could show. */
	private static final int LIMIT = 64 * 1024 * 1024;
	private static final String HANDSHAKE = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

	private static final int FINAL = 0x80;
	private static final int MASKED = 0x80;
	private static final int RESERVED = 0x70;
	private static final int CONTINUATION = 0;
	private static final int TEXT = 1;
	private static final int CLOSE = 8;
	private static final int PING = 9;
	private static final int PONG = 10;
	private static final int CONTROL = 8;
	private static final int NORMAL_CLOSURE = 1000;

	private final DataInputStream in;
	private final OutputStream out;
	private boolean closing;

	/** After the handshake. */
	WebSocket(InputStream in, OutputStream out) {
		this.in = new DataInputStream(in);
		this.out = out;
	}

	/** What the handshake answers to the key of a browser: it shows that the server knows what it is asked for. */
	static String accept(String key) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-1").digest((key + HANDSHAKE).getBytes(StandardCharsets.US_ASCII));
			return Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-1", e);
		}
	}

	/**
	 * Waits for a message.
	 *
	 * @return the next text, or empty when the other end has closed the socket
	 * @throws ProtocolException when the other end does not keep to the protocol
	 * @throws IOException when the connection is lost
	 */
	Optional<String> receive() throws IOException {
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		boolean begun = false;
		while (true) {
			int first = in.readUnsignedByte();
			int kind = first & 0x0f;
			boolean last = (first & FINAL) != 0;
			byte[] content = content(message.size());
			if ((first & RESERVED) != 0 || kind >= CONTROL && (!last || content.length > 125)) {
				throw new ProtocolException("A frame that was not agreed on");
			}
			switch (kind) {
				case CLOSE -> {
					close();
					return Optional.empty();
				}
				case PING -> write(PONG, content);
				case PONG -> {
					// nobody asked
				}
				case TEXT, CONTINUATION -> {
					if (begun == (kind == TEXT)) {
						throw new ProtocolException("A message in the wrong order");
					}
					begun = true;
					message.write(content);
					if (last) {
						return Optional.of(message.toString(StandardCharsets.UTF_8));
					}
				}
				default -> throw new ProtocolException("A frame of kind %d, not a text".formatted(kind));
			}
		}
	}

	/** Sends a text. */
	void send(String text) throws IOException {
		write(TEXT, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Says good bye; nothing is sent afterwards. */
	synchronized void close() throws IOException {
		write(CLOSE, ByteBuffer.allocate(2).putShort((short) NORMAL_CLOSURE).array());
		closing = true;
	}

	private byte[] content(int before) throws IOException {
		int second = in.readUnsignedByte();
		if ((second & MASKED) == 0) {
			throw new ProtocolException("Browsers mask what they send");
		}
		long length = switch (second & 0x7f) {
			case 126 -> in.readUnsignedShort();
			case 127 -> in.readLong();
			default -> second & 0x7f;
		};
		if (length < 0 || length + before > LIMIT) {
			throw new ProtocolException("A message of more than %d bytes".formatted(LIMIT));
		}
		byte[] mask = new byte[4];
		in.readFully(mask);
		byte[] content = new byte[(int) length];
		in.readFully(content);
		for (int i = 0; i < content.length; i++) {
			content[i] ^= mask[i % 4];
		}
		return content;
	}

	private synchronized void write(int kind, byte[] content) throws IOException {
		if (closing) {
			return;
		}
		ByteBuffer frame = ByteBuffer.allocate(10 + content.length).put((byte) (FINAL | kind));
		if (content.length < 126) {
			frame.put((byte) content.length);
		} else if (content.length <= 0xffff) {
			frame.put((byte) 126).putShort((short) content.length);
		} else {
			frame.put((byte) 127).putLong(content.length);
		}
		frame.put(content);
		out.write(frame.array(), 0, frame.position());
		out.flush();
	}
}
