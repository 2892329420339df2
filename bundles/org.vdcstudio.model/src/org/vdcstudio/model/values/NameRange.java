/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The counters of a fleet: {@code 01..40} is 01, 02 and so on to 40.
 *
 * @param first first counter, not negative
 * @param last  last counter, not below the first
 * @param width least number of digits; shorter counters get leading zeros
 */
public record NameRange(int first, int last, int width) {

	/** The largest fleet: a bound against mistyped ranges such as 1..1000000000. */
	public static final int MAX_SIZE = 100_000;

	/** Checks the bounds. */
	public NameRange {
		if (first < 0 || last < first || last - first >= MAX_SIZE || width < 1) {
			throw new IllegalArgumentException("Not a range: " + first + ".." + last + ", width " + width);
		}
	}

	/**
	 * The range that a text such as {@code 01..40} writes; empty when it writes none, runs backwards or has more than
	 * {@value #MAX_SIZE} counters. The width is that of the first bound.
	 */
	public static Optional<NameRange> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		int dots = text.indexOf("..");
		if (dots < 0) {
			return Optional.empty();
		}
		int first = Texts.number(text.substring(0, dots), Integer.MAX_VALUE);
		int last = Texts.number(text.substring(dots + 2), Integer.MAX_VALUE);
		if (first < 0 || last < first || last - first >= MAX_SIZE) {
			return Optional.empty();
		}
		return Optional.of(new NameRange(first, last, dots));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static NameRange parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a range such as 01..40");
	}

	/** How many counters there are. */
	public int size() {
		return last - first + 1;
	}

	/** The counters as they are appended to a name. */
	public List<String> counters() {
		List<String> counters = new ArrayList<>(size());
		for (int i = first; i <= last; i++) {
			String digits = Integer.toString(i);
			counters.add("0".repeat(Math.max(0, width - digits.length())) + digits);
		}
		return counters;
	}

	@Override
	public String toString() {
		List<String> counters = counters();
		return counters.getFirst() + ".." + counters.getLast();
	}
}
