/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts words together that the lexer tore apart: it gives up in the middle of one that begins like {@code @suppress} and
 * goes on differently, and takes the rest for another word.
 */
final class WholeWords implements TokenSource {

	private final TokenSource lexer;
	private final TokenTypes types;
	private @Nullable CommonToken next;

	WholeWords(TokenSource lexer, TokenTypes types) {
		this.lexer = lexer;
		this.types = types;
	}

	@Override
	public Token nextToken() {
		@Nullable
		CommonToken known = next;
		CommonToken token = known == null ? read() : known;
		next = null;
		if (token.getType() == Token.INVALID_TOKEN_TYPE && token.getText().startsWith("@")) {
			CommonToken rest = read();
			if (rest.getStartIndex() == token.getStopIndex() + 1 && Character.isLetter(rest.getText().charAt(0))) {
				token.setText(token.getText() + rest.getText());
				token.setStopIndex(rest.getStopIndex());
			} else {
				next = rest;
			}
			token.setType(types.other());
		}
		return token;
	}

	private CommonToken read() {
		return (CommonToken) lexer.nextToken();
	}

	@Override
	public String getSourceName() {
		return lexer.getSourceName();
	}
}
