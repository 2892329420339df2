/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.Map;

import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/**
 * The numbers by which the generated parser knows a few kinds of tokens.
 *
 * @param open  of opening braces
 * @param close of closing braces
 * @param blank of blanks and line ends
 * @param other of characters that begin no word
 */
record TokenTypes(int open, int close, int blank, int other) {

	static TokenTypes of(ITokenDefProvider tokens) {
		Map<Integer, String> names = tokens.getTokenDefMap();
		return new TokenTypes(number(names, "'{'"), number(names, "'}'"), number(names, "RULE_WS"),
				number(names, "RULE_ANY_OTHER"));
	}

	boolean isOpen(Token token) {
		return token.getType() == open;
	}

	boolean isClose(Token token) {
		return token.getType() == close;
	}

	private static int number(Map<Integer, String> names, String wanted) {
		for (Map.Entry<Integer, String> each : names.entrySet()) {
			if (wanted.equals(each.getValue())) {
				return each.getKey();
			}
		}
		throw new IllegalStateException("The language has no token " + wanted);
	}
}
