/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Nothing;

/** Operations on texts. Positions count from 1. */
final class TextOperations {

	private TextOperations() {
	}

	/** {@return the result, or {@link Nothing} if there is no such operation} */
	static Object call(String text, String name, List<? extends @Nullable Object> arguments) {
		try {
			return switch (arguments.size()) {
				case 0 -> plain(text, name);
				case 1 -> withOne(text, name, arguments.get(0));
				case 2 -> withTwo(text, name, arguments.get(0), arguments.get(1));
				default -> Nothing.VALUE;
			};
		} catch (IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new EvaluationException(name + " of \"" + text + "\" failed: " + e.getMessage(), e);
		}
	}

	private static Object plain(String text, String name) {
		return switch (name) {
			case "size" -> text.length();
			case "toLower", "toLowerCase" -> text.toLowerCase(Locale.ROOT);
			case "toUpper", "toUpperCase" -> text.toUpperCase(Locale.ROOT);
			case "toUpperFirst" -> text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
			case "toLowerFirst" -> text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
			case "trim" -> text.trim();
			case "characters" -> text.chars().mapToObj(Character::toString).toList();
			case "isAlpha" -> text.chars().allMatch(Character::isLetter);
			case "toInteger" -> Integer.valueOf(text);
			case "toReal" -> Double.valueOf(text);
			default -> Nothing.VALUE;
		};
	}

	private static Object withOne(String text, String name, @Nullable Object argument) {
		if (argument instanceof Integer number) {
			return switch (name) {
				case "substring" -> text.substring(number - 1);
				case "at" -> text.substring(number - 1, number);
				case "first" -> text.substring(0, Math.min(number, text.length()));
				case "last" -> text.substring(Math.max(0, text.length() - number));
				default -> Nothing.VALUE;
			};
		}
		if (!(argument instanceof String other)) {
			return Nothing.VALUE;
		}
		return switch (name) {
			case "concat" -> text + other;
			case "startsWith" -> text.startsWith(other);
			case "endsWith" -> text.endsWith(other);
			case "contains" -> text.contains(other);
			case "matches" -> text.matches(other);
			case "index" -> text.indexOf(other) + 1;
			case "lastIndex" -> text.lastIndexOf(other) + 1;
			case "equalsIgnoreCase" -> text.equalsIgnoreCase(other);
			case "prefix" -> other + text;
			case "strcmp" -> text.compareTo(other);
			case "strstr" -> text.contains(other);
			case "tokenize" -> Collections.list(new StringTokenizer(text, other));
			default -> Nothing.VALUE;
		};
	}

	private static Object withTwo(String text, String name, @Nullable Object first, @Nullable Object second) {
		if (first instanceof Integer from && second instanceof Integer to && name.equals("substring")) {
			return text.substring(from - 1, to);
		}
		if (first instanceof String pattern && second instanceof String replacement) {
			return switch (name) {
				case "replace" -> text.replaceFirst(pattern, replacement);
				case "substitute" -> Pattern.compile(pattern, Pattern.LITERAL).matcher(text)
						.replaceFirst(Matcher.quoteReplacement(replacement));
				case "replaceAll" -> text.replaceAll(pattern, replacement);
				default -> Nothing.VALUE;
			};
		}
		return Nothing.VALUE;
	}
}
