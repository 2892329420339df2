/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.vdcstudio.language.ide.HighlightedToken;

/** Tokens of an earlier text, kept in place while the text changes until newer ones come. Immutable. */
record TokenPositions(List<HighlightedToken> tokens) {

	static final TokenPositions NONE = new TokenPositions(List.of());

	TokenPositions {
		tokens = List.copyOf(tokens);
	}

	/** The same tokens after a change of the text; those that the change touches are gone. */
	TokenPositions after(int offset, int removed, int inserted) {
		List<HighlightedToken> moved = new ArrayList<>(tokens.size());
		for (HighlightedToken token : tokens) {
			if (token.offset() + token.length() < offset) {
				moved.add(token);
			} else if (token.offset() > offset + removed) {
				moved.add(new HighlightedToken(token.offset() + inserted - removed, token.length(), token.kind()));
			}
		}
		return new TokenPositions(moved);
	}

	/** Hands over the tokens that lie in a region, at least in part. */
	void within(int offset, int length, Consumer<HighlightedToken> consumer) {
		for (int i = firstEndingAfter(offset); i < tokens.size() && tokens.get(i).offset() < offset + length; i++) {
			consumer.accept(tokens.get(i));
		}
	}

	/** How many tokens at the beginning are the same in both. */
	int commonStart(TokenPositions other) {
		int limit = Math.min(tokens.size(), other.tokens.size());
		int same = 0;
		while (same < limit && tokens.get(same).equals(other.tokens.get(same))) {
			same++;
		}
		return same;
	}

	/** How many tokens at the end are the same in both, not counting a common start. */
	int commonEnd(TokenPositions other, int commonStart) {
		int limit = Math.min(tokens.size(), other.tokens.size()) - commonStart;
		int same = 0;
		while (same < limit && tokens.get(tokens.size() - 1 - same).equals(other.tokens.get(other.tokens.size() - 1 - same))) {
			same++;
		}
		return same;
	}

	private int firstEndingAfter(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).offset() + tokens.get(middle).length() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
