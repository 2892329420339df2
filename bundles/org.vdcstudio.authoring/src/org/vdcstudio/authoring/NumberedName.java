/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name that ends in a number, such as {@code esx03}.
 *
 * @param stem   what stands before the number
 * @param number the number
 * @param width  the number of digits, leading zeros among them
 */
public record NumberedName(String stem, int number, int width) {

	private static final Pattern FORM = Pattern.compile("(.*?)(\\d{1,6})");

	/** The parts of a name; empty when it does not end in a number. */
	public static Optional<NumberedName> tryParse(String name) {
		Matcher form = FORM.matcher(name);
		return form.matches()
				? Optional.of(new NumberedName(form.group(1), Integer.parseInt(form.group(2)), form.group(2).length()))
				: Optional.empty();
	}

	/** The name with a higher number. */
	public NumberedName plus(int more) {
		return new NumberedName(stem, number + more, width);
	}

	/** The number with its leading zeros. */
	public String digits() {
		String digits = Integer.toString(number);
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}

	/** The first name behind all of the same stem, this one among them, that nothing has. */
	public NumberedName behind(Stream<String> names, Predicate<String> isTaken) {
		int last = names.map(NumberedName::tryParse).flatMap(Optional::stream).filter(each -> each.stem.equals(stem))
				.mapToInt(NumberedName::number).max().orElse(number);
		NumberedName next = new NumberedName(stem, Math.max(last, number) + 1, width);
		while (isTaken.test(next.toString())) {
			next = next.plus(1);
		}
		return next;
	}

	@Override
	public String toString() {
		return stem + digits();
	}
}
