/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that go on where a series of names ends: esx03 after esx01 and esx02. */
public final class FreeNames {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,8})");

	private FreeNames() {
	}

	/**
	 * Free names.
	 *
	 * @param present  the names of the same kind, in the order of the design; the series of the last one goes on
	 * @param taken    other names that are not free
	 * @param fallback the name when nothing is there yet, such as {@code esx01}
	 * @param count    how many
	 */
	public static List<String> next(List<String> present, Collection<String> taken, String fallback, int count) {
		Set<String> used = new TreeSet<>(present);
		used.addAll(taken);
		List<String> names = new ArrayList<>();
		String name = present.stream().filter(each -> NUMBERED.matcher(each).matches()).reduce((one, other) -> other)
				.orElse(fallback);
		while (names.size() < count) {
			if (used.add(name)) {
				names.add(name);
			} else {
				name = successor(name);
			}
		}
		return names;
	}

	/** The first free name, see {@link #next(List, Collection, String, int)}. */
	public static String next(List<String> present, Collection<String> taken, String fallback) {
		return next(present, taken, fallback, 1).getFirst();
	}

	/** The next name of a series; {@code name2} follows {@code name}. */
	public static String successor(String name) {
		Matcher numbered = NUMBERED.matcher(name);
		if (!numbered.matches()) {
			return name + "2";
		}
		String digits = numbered.group(2);
		String next = Integer.toString(Integer.parseInt(digits) + 1);
		return numbered.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
	}
}
