/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A process that keeps one text after the other of the same file until it is killed, or nobody reads what it writes any
 * more. After each it writes a byte to standard output.
 */
final class EndlessKeeper {

	private static final int LENGTH = 64 * 1024;

	private EndlessKeeper() {
	}

	/** Keeps texts of the second file that is named in the first, which is a folder. */
	public static void main(String[] arguments) throws IOException {
		UnsavedTexts texts = new UnsavedTexts(Path.of(arguments[0]));
		for (char letter = 'a'; !System.out.checkError(); letter = letter == 'z' ? 'a' : (char) (letter + 1)) {
			texts.keep(Path.of(arguments[1]), String.valueOf(letter).repeat(LENGTH));
			System.out.write('.');
			System.out.flush();
		}
	}

	/** Whether this is one of the texts as a whole. */
	static boolean isWhole(String content) {
		return content.equals(content.substring(0, 1).repeat(LENGTH));
	}
}
