/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant who wrote a name that does not exist. */
final class Nearest {

	/** One wrong character is forgiven in so many. */
	private static final int LENGTH_PER_MISTAKE = 3;

	private Nearest() {
	}

	/** A question for the end of a message, with a blank before it; empty when nothing is like {@code written}. */
	static String question(String written, Collection<String> known) {
		return to(written, known).map(" Did you mean %s?"::formatted).orElse("");
	}

	/** The other name that takes the fewest changes, the first of these in the order given; upper and lower case are the same. */
	static Optional<String> to(String written, Collection<String> known) {
		int best = Math.max(1, written.length() / LENGTH_PER_MISTAKE) + 1;
		Optional<String> nearest = Optional.empty();
		for (String each : known) {
			int distance = distance(written.toUpperCase(Locale.ROOT), each.toUpperCase(Locale.ROOT));
			if (distance < best && !each.equals(written)) {
				best = distance;
				nearest = Optional.of(each);
			}
		}
		return nearest;
	}

	/** How many characters must be inserted, removed or replaced, by the method of Levenshtein. */
	private static int distance(String from, String to) {
		int[] above = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int[] row = new int[to.length() + 1];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[to.length()];
	}
}
