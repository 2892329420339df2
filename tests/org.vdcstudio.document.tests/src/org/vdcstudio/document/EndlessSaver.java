/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A process that saves one text after the other in the same file until it is killed, or nobody reads what it writes any more. For
 * each piece that it hands to the file it writes a byte to standard output.
 */
final class EndlessSaver {

	/** How many pieces make a text. */
	static final int PIECES = 16;

	private static final int PIECE = 16 * 1024;

	private EndlessSaver() {
	}

	/** Saves in the file that is named. */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[0]);
		for (char letter = 'a'; !System.out.checkError(); letter = letter == 'z' ? 'a' : (char) (letter + 1)) {
			byte[] piece = piece(letter);
			AtomicFile.write(file, out -> {
				for (int i = 0; i < PIECES; i++) {
					out.write(piece);
					System.out.write('.');
					System.out.flush();
				}
			});
		}
	}

	/** A piece of the text that consists of one letter. */
	private static byte[] piece(char letter) {
		byte[] piece = new byte[PIECE];
		Arrays.fill(piece, (byte) letter);
		return piece;
	}

	/** Whether this is one of the texts as a whole. */
	static boolean isWhole(byte[] content) {
		if (content.length != PIECE * PIECES) {
			return false;
		}
		for (byte each : content) {
			if (each != content[0]) {
				return false;
			}
		}
		return true;
	}
}
