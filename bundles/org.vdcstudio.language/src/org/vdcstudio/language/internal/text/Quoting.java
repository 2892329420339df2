/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.AbstractRule;

/** Decides whether a name or value can be written bare, and quotes it when not. */
public final class Quoting {

	private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
	private static final Pattern LITERAL = Pattern.compile("[0-9](?:[0-9A-Za-z.:_-]|/[0-9A-Za-z])*");
	private static final Pattern COLONS = Pattern.compile("[A-Fa-f][0-9A-Fa-f]*:[0-9A-Fa-f:.]*(/[0-9]+)?");
	private static final Pattern QUANTITY = Pattern.compile("([0-9](?:[0-9A-Za-z.:_-]|/[0-9A-Za-z])*)(?: ([A-Za-z_][A-Za-z0-9_-]*)(?:/([A-Za-z_][A-Za-z0-9_-]*))?)?");

	private final Set<String> keywords;
	private final Set<String> reserved;

	/**
	 * Quoting for one grammar.
	 *
	 * @param grammar its keywords must be quoted where a name is meant, but for those that the rule Name allows
	 */
	public Quoting(Grammar grammar) {
		keywords = Set.copyOf(GrammarUtil.getAllKeywords(grammar));
		reserved = new HashSet<>(keywords);
		AbstractRule names = GrammarUtil.findRuleForName(grammar, "Name");
		for (Keyword allowed : GrammarUtil.containedKeywords(names)) {
			reserved.remove(allowed.getValue());
		}
	}

	/** A name as it is written: bare if it can be, else in quotes. */
	public String name(String name) {
		return isBareName(name) ? name : quoted(name);
	}

	/** A qualified name of one or two parts as it is written. */
	public String qualifiedName(Iterable<String> segments) {
		StringBuilder text = new StringBuilder();
		for (String segment : segments) {
			if (!text.isEmpty()) {
				text.append('.');
			}
			text.append(name(segment));
		}
		return text.toString();
	}

	/** A value as it is written. */
	public String value(String value) {
		return isBareValue(value) ? value : quoted(value);
	}

	/** A text as it is written. */
	public String text(String text) {
		return isBareValue(text) || isBareName(text) ? text : quoted(text);
	}

	/** A number with its unit as it is written. */
	public String quantity(String text) {
		var parts = QUANTITY.matcher(text);
		boolean bare = parts.matches() && !keywords.contains(String.valueOf(parts.group(2)))
				&& !keywords.contains(String.valueOf(parts.group(3)));
		return bare ? text : quoted(text);
	}

	/** Whether a name needs no quotes. */
	public boolean isBareName(String name) {
		return ID.matcher(name).matches() && !reserved.contains(name);
	}

	/** Whether a value needs no quotes. */
	public static boolean isBareValue(String value) {
		return LITERAL.matcher(value).matches() || COLONS.matcher(value).matches();
	}

	/** A text in quotes. */
	public static String quoted(String text) {
		StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				default -> quoted.append(c);
			}
		}
		return quoted.append('"').toString();
	}

	/**
	 * The text that a token writes: without its quotes if it has any.
	 *
	 * @throws IllegalArgumentException for a backslash before a character that needs none
	 */
	public static String unquoted(String token) {
		if (token.length() < 2 || token.charAt(0) != '"') {
			return token;
		}
		String inner = token.substring(1, token.length() - 1);
		if (inner.indexOf('\\') < 0) {
			return inner;
		}
		StringBuilder text = new StringBuilder(inner.length());
		for (int i = 0; i < inner.length(); i++) {
			char c = inner.charAt(i);
			if (c == '\\') {
				i++;
				text.append(escaped(inner.charAt(i)));
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}

	private static char escaped(char c) {
		return switch (c) {
			case '"', '\\' -> c;
			case 'n' -> '\n';
			case 'r' -> '\r';
			case 't' -> '\t';
			default -> throw new IllegalArgumentException(
					"\\" + c + " means nothing in a quoted text; write \\\\ for a backslash");
		};
	}
}
