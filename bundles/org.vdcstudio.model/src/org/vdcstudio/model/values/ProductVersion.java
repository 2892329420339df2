/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The version of a product, compared number by number; missing numbers count as zero.
 *
 * @param numbers one to four numbers, none negative
 */
public record ProductVersion(List<Integer> numbers) implements Comparable<ProductVersion> {

	private static final int MAX_PARTS = 4;

	/** Checks and copies the numbers. */
	public ProductVersion {
		if (numbers.isEmpty() || numbers.size() > MAX_PARTS) {
			throw new IllegalArgumentException("A version has one to four numbers, not " + numbers.size());
		}
		numbers = List.copyOf(numbers);
	}

	/** The version that a text such as {@code 8.0.3} writes; empty when it writes none. */
	public static Optional<ProductVersion> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		List<Integer> numbers = new ArrayList<>();
		for (String part : text.split("\\.", -1)) {
			int number = Texts.number(part, Integer.MAX_VALUE);
			if (number < 0) {
				return Optional.empty();
			}
			numbers.add(number);
		}
		return numbers.size() > MAX_PARTS ? Optional.empty() : Optional.of(new ProductVersion(numbers));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static ProductVersion parse(String text) {
		return Texts.orThrow(tryParse(text), text, "a version such as 8.0.3");
	}

	@Override
	public int compareTo(ProductVersion other) {
		for (int i = 0; i < MAX_PARTS; i++) {
			int difference = Integer.compare(number(i), other.number(i));
			if (difference != 0) {
				return difference;
			}
		}
		return 0;
	}

	private int number(int index) {
		return index < numbers.size() ? numbers.get(index) : 0;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		for (Integer number : numbers) {
			text.append(text.isEmpty() ? "" : ".").append(number);
		}
		return text.toString();
	}
}
