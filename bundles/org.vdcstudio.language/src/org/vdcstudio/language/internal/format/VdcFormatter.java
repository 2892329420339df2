/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.grammar.Spacing;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Lays texts out.
 *
 * <p>Authors decide about lines: a block that was written on one line stays on one, statements that share a line go on
 * sharing it, a blank line stays. The formatter decides about everything within and around the lines: indentation by
 * {@link Spacing#INDENT}, one blank between tokens, two between statements, braces. No token and no comment is lost.
 */
@Singleton
public final class VdcFormatter {

	private final IParser parser;
	private final ElementGrammar grammar;

	@Inject
	VdcFormatter(IParser parser, ElementGrammar grammar) {
		this.parser = parser;
		this.grammar = grammar;
	}

	/**
	 * A text in good layout. Formatting it again changes nothing.
	 *
	 * @param text a text; with a syntax error in it, it is returned as it is, because nobody knows what was meant
	 */
	public String format(String text) {
		IParseResult result = parser.parse(new StringReader(text));
		if (result.hasSyntaxErrors()) {
			return text;
		}
		List<Token> tokens = tokens(result.getRootNode());
		return new Layout(lineDelimiter(text)).print(tokens);
	}

	/** The line delimiter of a text: that of its first line. */
	public static String lineDelimiter(String text) {
		int end = text.indexOf('\n');
		return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
	}

	private List<Token> tokens(INode root) {
		List<Token> tokens = new ArrayList<>();
		int lines = 0;
		boolean start = false;
		for (INode node : root.getAsTreeIterable()) {
			start |= grammar.startsStatement(node.getGrammarElement());
			if (node instanceof ILeafNode leaf) {
				String text = leaf.getText();
				if (leaf.isHidden() && isBlank(leaf)) {
					lines += count(text);
				} else if (leaf.isHidden()) {
					tokens.add(new Token(Token.Kind.COMMENT, text.strip(), lines));
					lines = 0;
				} else if (!text.isEmpty()) {
					tokens.add(new Token(kind(leaf, start), text, lines));
					lines = 0;
					start = false;
				}
			}
		}
		return tokens;
	}

	private static Token.Kind kind(ILeafNode leaf, boolean start) {
		if (leaf.getGrammarElement() instanceof Keyword keyword) {
			if (keyword.getValue().equals("{")) {
				return Token.Kind.OPEN;
			}
			if (keyword.getValue().equals("}")) {
				return Token.Kind.CLOSE;
			}
		}
		return start ? Token.Kind.STATEMENT : Token.Kind.OTHER;
	}

	private static boolean isBlank(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().equals("WS");
	}

	private static int count(String blank) {
		int lines = 0;
		for (int i = 0; i < blank.length(); i++) {
			char c = blank.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == blank.length() || blank.charAt(i + 1) != '\n')) {
				lines++;
			}
		}
		return lines;
	}
}
