/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/**
 * Takes words of the language for names where nothing but a name can stand, so that a port may be called {@code array}
 * and a switch {@code uplink}: between the kind of a block and its brace, range or template, and beside the dot of a
 * qualified name. Elsewhere such a name needs quotes.
 */
final class NamesInPlace implements TokenSource {

	private static final Set<String> BEHIND_NAMES = Set.of("'{'", "'['", "'like'", "'profile'");

	private final TokenSource source;
	private final Kinds kinds;
	private final Deque<Token> ahead = new ArrayDeque<>();
	private boolean afterWord;
	private boolean afterDot;

	/**
	 * What tokens are, by their numbers.
	 *
	 * @param words       keywords made of letters
	 * @param behindNames what may follow the name of a block
	 * @param hidden      blanks and comments
	 * @param dot         the dot of qualified names
	 * @param name        plain names
	 */
	record Kinds(BitSet words, BitSet behindNames, BitSet hidden, int dot, int name) {

		static Kinds of(ITokenDefProvider tokens) {
			BitSet words = new BitSet();
			BitSet behindNames = new BitSet();
			BitSet hidden = new BitSet();
			int dot = -1;
			int name = -1;
			for (Map.Entry<Integer, String> each : tokens.getTokenDefMap().entrySet()) {
				String text = each.getValue();
				int type = each.getKey();
				words.set(type, text.startsWith("'") && Character.isLetter(text.charAt(1)));
				behindNames.set(type, BEHIND_NAMES.contains(text));
				hidden.set(type, text.equals("RULE_WS") || text.endsWith("_COMMENT"));
				dot = text.equals("'.'") ? type : dot;
				name = text.equals("RULE_ID") ? type : name;
			}
			return new Kinds(words, behindNames, hidden, dot, name);
		}

		boolean isWord(Token token) {
			return isOneOf(words, token);
		}

		boolean isHidden(Token token) {
			return isOneOf(hidden, token);
		}

		/** What ends a name: anything that follows the name of a block, or the dot within a name. */
		boolean endsName(Token token) {
			return token.getType() == dot || isOneOf(behindNames, token);
		}

		private static boolean isOneOf(BitSet types, Token token) {
			return token.getType() >= 0 && types.get(token.getType());
		}
	}

	NamesInPlace(TokenSource source, Kinds kinds) {
		this.source = source;
		this.kinds = kinds;
	}

	@Override
	public Token nextToken() {
		@Nullable
		Token known = ahead.poll();
		Token token = known == null ? source.nextToken() : known;
		if (kinds.isHidden(token)) {
			return token;
		}
		boolean word = kinds.isWord(token);
		if (word && (afterDot || afterWord && kinds.endsName(nextVisible()))) {
			token.setType(kinds.name());
			word = false;
		}
		afterWord = word;
		afterDot = token.getType() == kinds.dot();
		return token;
	}

	private Token nextVisible() {
		for (Token token : ahead) {
			if (!kinds.isHidden(token)) {
				return token;
			}
		}
		while (true) {
			Token token = source.nextToken();
			ahead.add(token);
			if (!kinds.isHidden(token)) {
				return token;
			}
		}
	}

	@Override
	public String getSourceName() {
		return source.getSourceName();
	}
}
