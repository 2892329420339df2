/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.vdcstudio.language.UndecodableTextException;

/** Decodes files. A replaced character could change what a design means, so nothing is ever replaced. */
public final class StrictUtf8 {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	/** A design of 4,000 hosts and 80,000 VMs in one file has 25 MiB. */
	private static final int MAX_MEBIBYTES = 32;
	private static final int MAX_BYTES = MAX_MEBIBYTES << 20;

	private StrictUtf8() {
	}

	/**
	 * The text of a file without a byte order mark.
	 *
	 * @throws UndecodableTextException when the bytes are not UTF-8
	 * @throws IOException when they cannot be read or are far too many
	 */
	public static String decode(InputStream file) throws IOException {
		byte[] bytes = file.readNBytes(MAX_BYTES + 1);
		if (bytes.length > MAX_BYTES) {
			throw new IOException("more than " + MAX_MEBIBYTES
					+ " MiB are too much for one file; split it into files that import one another");
		}
		return decode(bytes);
	}

	private static String decode(byte[] bytes) throws UndecodableTextException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			throw new UndecodableTextException(in.position(), line(bytes, in.position()));
		}
		decoder.flush(out);
		out.flip();
		if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
			out.position(1);
		}
		return out.toString();
	}

	private static int line(byte[] bytes, int position) {
		int line = 1;
		for (int i = 0; i < position; i++) {
			line += bytes[i] == '\n' ? 1 : 0;
		}
		return line;
	}
}
