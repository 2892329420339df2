/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.clip;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names beside names that are taken: {@code esx02} beside {@code esx01}, {@code VM Network 2} beside {@code VM Network}. */
final class FreshNames {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})", Pattern.DOTALL);
	private static final Pattern WORD = Pattern.compile("[\\p{Alnum}_.-]*");

	private FreshNames() {
	}

	/** The name itself when it is free, else the next one that is. */
	static String next(String name, Set<String> taken) {
		if (!taken.contains(name)) {
			return name;
		}
		Matcher numbered = NUMBERED.matcher(name);
		boolean hasNumber = numbered.matches();
		String stem = hasNumber ? numbered.group(1) : name + (WORD.matcher(name).matches() ? "-" : " ");
		int digits = hasNumber ? numbered.group(2).length() : 1;
		long number = hasNumber ? Long.parseLong(numbered.group(2)) : 1;
		String candidate;
		do {
			number++;
			candidate = stem + ("%0" + digits + "d").formatted(number);
		} while (taken.contains(candidate));
		return candidate;
	}
}
