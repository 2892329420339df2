/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Enumerations that stay short. */
public final class Listing {

	private static final int SHOWN = 5;

	private Listing() {
	}

	/** The first few, and how many more there are; {@code none} when there is nothing. */
	public static String of(Collection<?> items) {
		if (items.isEmpty()) {
			return "none";
		}
		String first = items.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
		return items.size() <= SHOWN ? first : "%s and %d more".formatted(first, items.size() - SHOWN);
	}

	/** The same with the number of all before those that are shown when these are not all. */
	public static String counted(Collection<?> items) {
		return items.size() <= SHOWN ? of(items) : "%d: %s".formatted(items.size(), of(items));
	}
}
