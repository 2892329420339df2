/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import java.util.function.IntConsumer;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Hands everything that is nested too deeply out as one blank, before any parser recurses into it.
 *
 * <p>No design needs more than a dozen levels. What comes from a broken generator or somebody's malice may have thousands,
 * and costs neither stack nor memory this way.
 */
final class NestingLimit implements TokenSource {

	/** How many blocks may stand in one another; what the innermost of them holds is not read. */
	static final int LEVELS = 100;

	static final String MESSAGE = "This is nested too deeply: only " + LEVELS + " levels are read";

	private final TokenSource source;
	private final CharStream text;
	private final TokenTypes types;
	private final IntConsumer found;
	private int depth;
	private @Nullable Token next;

	/**
	 * Limits what a lexer hands out.
	 *
	 * @param text  what the lexer reads
	 * @param found is told the offset of everything that was nested too deeply
	 */
	NestingLimit(TokenSource source, CharStream text, TokenTypes types, IntConsumer found) {
		this.source = source;
		this.text = text;
		this.types = types;
		this.found = found;
	}

	@Override
	public Token nextToken() {
		@Nullable
		Token known = next;
		next = null;
		Token token = known == null ? source.nextToken() : known;
		if (types.isClose(token)) {
			depth = Math.max(0, depth - 1);
		} else if (depth >= LEVELS && token.getType() != types.blank() && token.getType() != Token.EOF) {
			return everythingFrom(token);
		} else if (types.isOpen(token)) {
			depth++;
		}
		return token;
	}

	/** One blank for all that the block around a token holds from there on. */
	private Token everythingFrom(Token first) {
		CommonToken all = new CommonToken(text, types.blank(), Token.DEFAULT_CHANNEL, start(first), start(first));
		Token token = first;
		int inner = types.isOpen(token) ? 1 : 0;
		while (token.getType() != Token.EOF && inner >= 0) {
			all.setStopIndex(((CommonToken) token).getStopIndex());
			token = source.nextToken();
			inner += types.isOpen(token) ? 1 : types.isClose(token) ? -1 : 0;
		}
		next = token;
		found.accept(all.getStartIndex());
		return all;
	}

	private static int start(Token token) {
		return ((CommonToken) token).getStartIndex();
	}

	@Override
	public String getSourceName() {
		return source.getSourceName();
	}
}
