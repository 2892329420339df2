/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.typing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds words in a line as the language divides it: names with their hyphens, addresses and other values as a whole. */
final class WordAt {

	private static final Pattern WORD = Pattern.compile(
			"\"(?<text>(?:\\\\.|[^\\\\\"])*)\""
					+ "|[a-fA-F][0-9a-fA-F]*:[0-9a-fA-F:.]*(?:/[0-9]+)?"
					+ "|[0-9](?:[0-9A-Za-z.:_-]|/[0-9A-Za-z])*"
					+ "|[A-Za-z_][A-Za-z0-9_-]*");

	private WordAt() {
	}

	/**
	 * The word that an offset of a line touches; of a text in quotes, what stands between them.
	 *
	 * @return empty when there is none; also within a text of several words that is no name, away from its quotes
	 */
	static Optional<IRegion> of(String line, int offset, boolean isName) {
		Matcher words = WORD.matcher(line);
		Optional<IRegion> found = Optional.empty();
		while (words.find() && words.start() <= offset) {
			if (offset <= words.end()) {
				found = words.group("text") == null ? region(words.start(), words.end()) : quoted(words, offset, isName);
			}
		}
		return found;
	}

	private static Optional<IRegion> quoted(Matcher words, int offset, boolean isName) {
		boolean isAtQuote = offset <= words.start() + 1 || offset >= words.end() - 1;
		boolean isOneWord = words.group("text").indexOf(' ') < 0;
		return isName || isAtQuote || isOneWord ? region(words.start("text"), words.end("text")) : Optional.empty();
	}

	private static Optional<IRegion> region(int start, int end) {
		return Optional.of(new Region(start, end - start));
	}
}
