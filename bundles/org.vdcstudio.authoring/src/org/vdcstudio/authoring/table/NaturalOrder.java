/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.Comparator;

/**
 * The order in which people expect names, numbers and addresses: runs of digits count as numbers, so that esx2 comes before esx10
 * and 10.0.0.9 before 10.0.0.10. What is empty comes last.
 */
public final class NaturalOrder implements Comparator<String> {

	/** The order. */
	public static final NaturalOrder INSTANCE = new NaturalOrder();

	private NaturalOrder() {
	}

	@Override
	public int compare(String one, String other) {
		if (one.isEmpty() || other.isEmpty()) {
			return Boolean.compare(one.isEmpty(), other.isEmpty());
		}
		int i = 0;
		int j = 0;
		while (i < one.length() && j < other.length()) {
			if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
				i = behindZeros(one, i);
				j = behindZeros(other, j);
				int endOfOne = endOfDigits(one, i);
				int endOfOther = endOfDigits(other, j);
				int byLength = Integer.compare(endOfOne - i, endOfOther - j);
				int difference = byLength != 0 ? byLength : CharSequence.compare(one.subSequence(i, endOfOne), other.subSequence(j, endOfOther));
				if (difference != 0) {
					return difference;
				}
				i = endOfOne;
				j = endOfOther;
			} else {
				int difference = Character.compare(Character.toLowerCase(one.charAt(i)), Character.toLowerCase(other.charAt(j)));
				if (difference != 0) {
					return difference;
				}
				i++;
				j++;
			}
		}
		int rest = Integer.compare(one.length() - i, other.length() - j);
		// what differs in case or leading zeros only has an order all the same
		return rest != 0 ? rest : one.compareTo(other);
	}

	private static int behindZeros(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) == '0') {
			end++;
		}
		return end;
	}

	private static int endOfDigits(String text, int start) {
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
