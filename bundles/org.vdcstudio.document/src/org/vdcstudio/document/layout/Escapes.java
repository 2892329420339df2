/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a line could not hold, written as {@code %} and four digits; all others stay readable. */
final class Escapes {

	private static final Pattern ESCAPE = Pattern.compile("%([0-9A-F]{4})");

	private Escapes() {
	}

	/**
	 * Writes a text.
	 *
	 * @param marks characters that mean something where the text stands, {@code %} among them
	 */
	static String write(String text, String marks) {
		StringBuilder written = new StringBuilder();
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			boolean isEdge = index == 0 || index == text.length() - 1;
			if (marks.indexOf(each) >= 0 || Character.isISOControl(each) || isEdge && Character.isWhitespace(each)
					|| index == 0 && (each == '[' || each == '#') || each == '\u2028' || each == '\u2029') {
				written.append("%%%04X".formatted((int) each));
			} else {
				written.append(each);
			}
		}
		return written.toString();
	}

	static String read(String text) {
		return ESCAPE.matcher(text)
				.replaceAll(found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}
}
