/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.vdcstudio.language.ide.HighlightedToken;

/** What every token is, in the numbers of the protocol. */
final class Colours {

	private static final List<String> TYPES = List.of(SemanticTokenTypes.Keyword, SemanticTokenTypes.Class, SemanticTokenTypes.Variable,
			SemanticTokenTypes.String, SemanticTokenTypes.Number, SemanticTokenTypes.Type, SemanticTokenTypes.Comment,
			SemanticTokenTypes.Decorator);
	private static final List<String> MODIFIERS = List.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.Documentation);
	private static final int DECLARATION = 1;
	private static final int DOCUMENTATION = 2;

	static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(TYPES, MODIFIERS);

	private final TextPositions positions;
	private final List<Integer> data = new ArrayList<>();
	private Position last = new Position(0, 0);

	private Colours(TextPositions positions) {
		this.positions = positions;
	}

	/** Five numbers for each token: lines and characters since the one before, length, type, modifiers. */
	static List<Integer> of(List<HighlightedToken> tokens, String text, TextPositions positions) {
		Colours colours = new Colours(positions);
		tokens.forEach(token -> colours.add(token, text));
		return colours.data;
	}

	/** A token that goes over several lines is written line by line. */
	private void add(HighlightedToken token, String text) {
		int start = token.offset();
		int end = token.offset() + token.length();
		while (start < end) {
			int stop = start;
			while (stop < end && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
				stop++;
			}
			if (stop > start) {
				add(positions.position(start), stop - start, token.kind());
			}
			start = stop + 1;
		}
	}

	private void add(Position start, int length, HighlightedToken.Kind kind) {
		int lines = start.getLine() - last.getLine();
		data.add(lines);
		data.add(lines == 0 ? start.getCharacter() - last.getCharacter() : start.getCharacter());
		data.add(length);
		data.add(TYPES.indexOf(type(kind)));
		data.add(kind == HighlightedToken.Kind.DEFINITION ? DECLARATION : kind == HighlightedToken.Kind.DOCUMENTATION ? DOCUMENTATION : 0);
		last = start;
	}

	private static String type(HighlightedToken.Kind kind) {
		return switch (kind) {
		case KEYWORD -> SemanticTokenTypes.Keyword;
		case DEFINITION -> SemanticTokenTypes.Class;
		case REFERENCE -> SemanticTokenTypes.Variable;
		case STRING -> SemanticTokenTypes.String;
		case VALUE -> SemanticTokenTypes.Number;
		case UNIT -> SemanticTokenTypes.Type;
		case COMMENT, DOCUMENTATION -> SemanticTokenTypes.Comment;
		case SUPPRESSION -> SemanticTokenTypes.Decorator;
		};
	}
}
