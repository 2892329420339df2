/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.Arrays;
import java.util.Locale;

/**
 * What people type to find an element: parts of its name, its kind or what else is shown of it, in any order. An asterisk
 * stands for anything.
 */
final class SymbolFilter {

	private final String[] words;

	SymbolFilter(String typed) {
		words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
	}

	/** Whether nothing was typed. */
	boolean isEmpty() {
		return words.length == 1 && words[0].isEmpty();
	}

	/** Whether a text has all the parts. */
	boolean matches(String text) {
		String searched = text.toLowerCase(Locale.ROOT);
		return Arrays.stream(words).allMatch(word -> has(searched, word));
	}

	/** How well a name fits; less is better. */
	int rank(String name) {
		String searched = name.toLowerCase(Locale.ROOT);
		String first = words[0];
		if (searched.equals(first)) {
			return 0;
		}
		return searched.startsWith(first) ? 1 : searched.contains(first) ? 2 : 3;
	}

	private static boolean has(String text, String word) {
		int from = 0;
		for (String part : word.split("\\*")) {
			int found = text.indexOf(part, from);
			if (found < 0) {
				return false;
			}
			from = found + part.length();
		}
		return true;
	}
}
