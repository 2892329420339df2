/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.typing;

import java.util.stream.Collectors;

/** How deep lines of a design begin; as the formatter does it. Works on texts alone. */
final class Indentation {

	/** One level. */
	static final String LEVEL = "    ";

	private Indentation() {
	}

	/** The white space at the beginning of a line. */
	static String of(String line) {
		int end = 0;
		while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
			end++;
		}
		return line.substring(0, end);
	}

	/** The white space that a line begins with when it follows another, which may open a block. */
	static String after(String line) {
		return opens(line) ? of(line) + LEVEL : of(line);
	}

	/** Whether a line leaves a block open; braces in texts and comments do not count. */
	static boolean opens(String line) {
		return balance(line) > 0;
	}

	/** How many more blocks a text opens than it closes. */
	static int balance(String text) {
		int open = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '{' -> open++;
				case '}' -> open--;
				case '"' -> i = behind(text, i + 1, "\"") - 1;
				case '/' -> {
					if (text.startsWith("//", i)) {
						i = behind(text, i, "\n") - 1;
					} else if (text.startsWith("/*", i)) {
						i = behind(text, i + 2, "*/") - 1;
					}
				}
				default -> {
					// not worth a look
				}
			}
		}
		return open;
	}

	private static int behind(String text, int from, String end) {
		int found = text.indexOf(end, from);
		return found < 0 ? text.length() : found + end.length();
	}

	/** Several lines moved so that the first begins with the given white space and the others keep their places below it. */
	static String moved(String lines, String indentation) {
		String former = of(lines);
		return lines.lines().map(line -> line.isBlank() ? ""
				: indentation + (line.startsWith(former) ? line.substring(former.length()) : line.stripLeading()))
				.collect(Collectors.joining("\n")) + (lines.endsWith("\n") ? "\n" : "");
	}

	/** One level less, where there is one. */
	static String less(String indentation) {
		if (indentation.endsWith("\t")) {
			return indentation.substring(0, indentation.length() - 1);
		}
		return indentation.substring(0, Math.max(0, indentation.length() - LEVEL.length()));
	}
}
