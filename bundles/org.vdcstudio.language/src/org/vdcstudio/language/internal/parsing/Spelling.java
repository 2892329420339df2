/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant. */
final class Spelling {

	private static final int SHORT = 4;
	private static final int LONGEST = 40;

	private Spelling() {
	}

	/** The word that a misspelt one is nearest to; empty when it is like none. */
	static Optional<String> nearest(String written, Collection<String> words) {
		if (written.length() > LONGEST) {
			return Optional.empty();
		}
		String typed = written.toLowerCase(Locale.ROOT);
		int allowed = typed.length() <= SHORT ? 1 : 2;
		return words.stream().filter(word -> Math.abs(word.length() - typed.length()) <= allowed)
				.filter(word -> word.length() > 1 && distance(typed, word.toLowerCase(Locale.ROOT)) <= allowed)
				.min(Comparator.comparingInt((String word) -> distance(typed, word.toLowerCase(Locale.ROOT)))
						.thenComparing(Comparator.naturalOrder()));
	}

	/** How many letters have to be inserted, left out, replaced or swapped with their neighbour. */
	private static int distance(String a, String b) {
		int[][] distances = new int[a.length() + 1][b.length() + 1];
		for (int i = 0; i <= a.length(); i++) {
			for (int j = 0; j <= b.length(); j++) {
				distances[i][j] = i == 0 ? j : j == 0 ? i : Math.min(step(a, b, i, j, distances), swap(a, b, i, j, distances));
			}
		}
		return distances[a.length()][b.length()];
	}

	private static int step(String a, String b, int i, int j, int[][] distances) {
		int replaced = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
		return Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
	}

	private static int swap(String a, String b, int i, int j, int[][] distances) {
		boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
		return swapped ? distances[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
	}
}
