/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.text;

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

	private StrictUtf8() {
	}

	/**
	 * The text of a file without a byte order mark.
	 *
	 * @throws UndecodableTextException when the bytes are not UTF-8
	 */
	public static String decode(byte[] bytes) throws UndecodableTextException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			throw new UndecodableTextException(in.position());
		}
		decoder.flush(out);
		out.flip();
		if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
			out.position(1);
		}
		return out.toString();
	}
}
