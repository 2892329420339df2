/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives shapes the new names of their elements. The id of a shape is made of {@code mapping:name} for itself and the shapes
 * around it, separated by {@code /}; shapes that cannot be told apart are numbered, as in {@code #2}.
 */
public final class ShapeNames {

	private final Map<String, String> names;
	private final Pattern old;

	/**
	 * Names shapes anew.
	 *
	 * @param names new qualified names by the old ones, at least one
	 */
	public ShapeNames(Map<String, String> names) {
		this.names = names;
		String alternatives = names.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
				.map(Pattern::quote).collect(Collectors.joining("|"));
		old = Pattern.compile("(?<=:)(?:" + alternatives + ")(?=$|/|#\\d)");
	}

	/** The id of a shape, or of what stands for several, that had another one; the same if its elements are called as before. */
	public String renamed(String shape) {
		return old.matcher(shape).replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), "")));
	}
}
