/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The beginning of a request, as HTTP/1.1 has it.
 *
 * @param method the method, such as {@code GET}
 * @param path the path without its query
 * @param query the parameters of the query, decoded
 * @param headers the headers by their names in lower case; of several with one name, the last one
 */
record RequestHead(String method, String path, Map<String, String> query, Map<String, String> headers) {

	/** No browser asks for this much; who does is nobody we know. */
	private static final int LIMIT = 16 * 1024;
	private static final String END_OF_LINE = "\r\n";

	/**
	 * Reads the beginning of a request, and nothing behind it.
	 *
	 * @throws ProtocolException when it is none
	 * @throws EOFException when nothing more comes
	 */
	static RequestHead read(InputStream in) throws IOException {
		StringBuilder text = new StringBuilder();
		while (text.indexOf(END_OF_LINE + END_OF_LINE) < 0) {
			int next = in.read();
			if (next < 0) {
				throw new EOFException();
			}
			if (text.length() == LIMIT) {
				throw new ProtocolException("The request is longer than %d bytes".formatted(LIMIT));
			}
			text.append((char) next);
		}
		return parse(text.toString().split(END_OF_LINE));
	}

	/** A header, by its name in lower case. */
	Optional<String> header(String name) {
		return Optional.ofNullable(headers.get(name));
	}

	private static RequestHead parse(String[] lines) throws ProtocolException {
		String[] request = lines[0].split(" ");
		if (request.length != 3 || !request[2].startsWith("HTTP/1.")) {
			throw new ProtocolException("This is no request: " + lines[0]);
		}
		String[] target = request[1].split("\\?", 2);
		Map<String, String> headers = new HashMap<>();
		for (int i = 1; i < lines.length; i++) {
			String[] header = lines[i].split(":", 2);
			if (header.length == 2) {
				headers.put(header[0].strip().toLowerCase(Locale.ROOT), header[1].strip());
			}
		}
		return new RequestHead(request[0], target[0], target.length == 2 ? parameters(target[1]) : Map.of(), headers);
	}

	private static Map<String, String> parameters(String query) throws ProtocolException {
		Map<String, String> parameters = new HashMap<>();
		for (String each : query.split("&")) {
			String[] parameter = each.split("=", 2);
			try {
				parameters.put(parameter[0], parameter.length == 2 ? URLDecoder.decode(parameter[1], StandardCharsets.UTF_8) : "");
			} catch (IllegalArgumentException e) {
				throw new ProtocolException("This is no query: " + query);
			}
		}
		return parameters;
	}
}
