/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.Comparator;
import java.util.List;

/**
 * A text at one moment.
 *
 * @param content the whole text
 * @param stamp   names this state of the text; another state of the same text never has the same stamp
 */
public record TextSnapshot(String content, long stamp) {

	/**
	 * One replacement in a text.
	 *
	 * @param offset first character that is replaced, counted from 0 in UTF-16 code units
	 * @param length how many are replaced
	 * @param text   what stands there afterwards
	 */
	public record Replacement(int offset, int length, String text) {

		/** The offset just behind what is replaced. */
		public int end() {
			return offset + length;
		}
	}

	/**
	 * Puts replacements into the order in which they can be made one by one: from the end of the text to its start.
	 *
	 * @throws IllegalArgumentException when two of them overlap or one lies outside the text
	 */
	public List<Replacement> fromTheEnd(List<Replacement> replacements) {
		List<Replacement> ordered = replacements.stream().sorted(Comparator.comparingInt(Replacement::offset)).toList();
		int end = 0;
		for (Replacement replacement : ordered) {
			if (replacement.offset() < end || replacement.length() < 0 || replacement.end() > content.length()) {
				throw new IllegalArgumentException(
						"The replacement at %d overlaps another one or leaves the text".formatted(replacement.offset()));
			}
			end = replacement.end();
		}
		return ordered.reversed();
	}

	/** The text after replacements, see {@link #fromTheEnd(List)}. */
	public String with(List<Replacement> replacements) {
		StringBuilder changed = new StringBuilder(content);
		for (Replacement replacement : fromTheEnd(replacements)) {
			changed.replace(replacement.offset(), replacement.end(), replacement.text());
		}
		return changed.toString();
	}
}
