/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of an expression into tokens. */
final class AqlLexer {

	/** What a token is. */
	enum Kind {
		NAME, TEXT, INTEGER, REAL, SYMBOL, END
	}

	/**
	 * A token.
	 *
	 * @param kind what it is
	 * @param text the name, the symbol, the digits, or the text without quotes and escapes
	 * @param offset where it begins
	 */
	record Token(Kind kind, String text, int offset) {

		boolean is(String symbolOrKeyword) {
			return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrKeyword);
		}
	}

	private static final List<String> SYMBOLS = List.of("->", "::", "<=", ">=", "<>", "!=", "==", "(", ")", "{", "}", ",",
			".", "|", "+", "-", "*", "/", "<", ">", "=", ":");

	private final String text;
	private int position;

	private AqlLexer(String text) {
		this.text = text;
	}

	static List<Token> tokens(String text) throws AqlSyntaxException {
		AqlLexer lexer = new AqlLexer(text);
		List<Token> tokens = new ArrayList<>();
		do {
			tokens.add(lexer.next());
		} while (tokens.get(tokens.size() - 1).kind() != Kind.END);
		return tokens;
	}

	private Token next() throws AqlSyntaxException {
		while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
			position++;
		}
		if (position == text.length()) {
			return new Token(Kind.END, "end of expression", position);
		}
		char c = text.charAt(position);
		if (c == '\'') {
			return quoted();
		}
		if (Character.isDigit(c)) {
			return number();
		}
		if (Character.isJavaIdentifierStart(c)) {
			return name();
		}
		int start = position;
		for (String symbol : SYMBOLS) {
			if (text.startsWith(symbol, start)) {
				position += symbol.length();
				return new Token(Kind.SYMBOL, symbol, start);
			}
		}
		throw new AqlSyntaxException("unexpected " + c, start);
	}

	private Token quoted() throws AqlSyntaxException {
		int start = position++;
		StringBuilder value = new StringBuilder();
		while (position < text.length() && text.charAt(position) != '\'') {
			char c = text.charAt(position++);
			if (c == '\\' && position < text.length()) {
				value.append(unescaped(text.charAt(position++)));
			} else {
				value.append(c);
			}
		}
		if (position == text.length()) {
			throw new AqlSyntaxException("the text never ends", start);
		}
		position++;
		return new Token(Kind.TEXT, value.toString(), start);
	}

	private static char unescaped(char c) {
		return switch (c) {
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'r' -> '\r';
			case 'b' -> '\b';
			case 'f' -> '\f';
			default -> c;
		};
	}

	private Token number() {
		int start = position;
		skipDigits();
		boolean real = position + 1 < text.length() && text.charAt(position) == '.'
				&& Character.isDigit(text.charAt(position + 1));
		if (real) {
			position++;
			skipDigits();
		}
		return new Token(real ? Kind.REAL : Kind.INTEGER, text.substring(start, position), start);
	}

	private void skipDigits() {
		while (position < text.length() && Character.isDigit(text.charAt(position))) {
			position++;
		}
	}

	private Token name() {
		int start = position;
		while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
			position++;
		}
		return new Token(Kind.NAME, text.substring(start, position), start);
	}
}
