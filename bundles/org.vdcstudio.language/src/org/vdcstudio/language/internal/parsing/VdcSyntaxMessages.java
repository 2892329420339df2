/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Says what is wrong in words that do not speak about parsers. */
public class VdcSyntaxMessages extends SyntaxErrorMessageProvider {

	private static final String INVALID_TOKEN = "Invalid token ";
	private static final String NOT_UNDERSTOOD = "This is not understood";

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(@Nullable IParserErrorContext context) {
		return new SyntaxErrorMessage(context == null ? NOT_UNDERSTOOD : message(context), Diagnostic.SYNTAX_DIAGNOSTIC);
	}

	private static String message(IParserErrorContext context) {
		@Nullable
		RecognitionException problem = context.getRecognitionException();
		if (problem != null) {
			return of(problem, context.getTokenNames());
		}
		return ofLexer(String.valueOf(context.getDefaultMessage()));
	}

	/** The lexer says what it stopped at, or what it waited for. */
	private static String ofLexer(String message) {
		String token = message.startsWith(INVALID_TOKEN) ? message.substring(INVALID_TOKEN.length()).strip() : "";
		if (token.startsWith("\"") || message.contains("'\"'")) {
			return "The quotes are not closed on this line";
		}
		if (token.startsWith("/*") || message.contains("'*'")) {
			return "The comment is not closed: */ is missing";
		}
		return token.isEmpty() ? NOT_UNDERSTOOD : "'" + token.lines().findFirst().orElse("") + "' means nothing";
	}

	/** What is wrong, in one sentence. */
	static String of(RecognitionException problem, String[] tokenNames) {
		String found = found(problem);
		return switch (problem) {
			case UnwantedTokenException unwanted -> found + " does not belong here";
			case MissingTokenException missing -> expected(missing.expecting, tokenNames) + " is missing before " + found;
			case MismatchedTokenException mismatch -> expected(mismatch.expecting, tokenNames) + " is missing before " + found;
			default -> "A name or value is expected here, not " + found;
		};
	}

	private static String found(RecognitionException problem) {
		@Nullable
		Token token = problem.token;
		if (token == null || token.getType() == Token.EOF) {
			return "the end of the text";
		}
		return token.getText().equals("\"") ? "quotes that are not closed on their line" : "'" + token.getText() + "'";
	}

	private static String expected(int type, String[] tokenNames) {
		String name = type >= 0 && type < tokenNames.length ? tokenNames[type] : "";
		return switch (name) {
			case "RULE_STRING" -> "A text in quotes";
			case "RULE_ID" -> "A name";
			case "RULE_LITERAL" -> "A number";
			case "" -> "The end of the text";
			default -> name;
		};
	}
}
