/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.ide.HighlightedToken;
import org.vdcstudio.language.ide.HighlightedToken.Kind;

class TokenPositionsTest {

	/** In the text {@code host esx01 nic}. */
	private static final TokenPositions TOKENS = new TokenPositions(
			List.of(token(0, 4, Kind.KEYWORD), token(5, 5, Kind.DEFINITION), token(11, 3, Kind.KEYWORD)));

	@Test
	void moveBehindAnInsertion() {
		assertEquals(List.of(token(0, 4, Kind.KEYWORD), token(8, 5, Kind.DEFINITION), token(14, 3, Kind.KEYWORD)),
				new TokenPositions(List.of(token(0, 4, Kind.KEYWORD), token(6, 5, Kind.DEFINITION), token(12, 3, Kind.KEYWORD)))
						.after(5, 0, 2).tokens());
	}

	@Test
	void vanishWhereTheTextChanges() {
		assertEquals(List.of(token(0, 4, Kind.KEYWORD), token(10, 3, Kind.KEYWORD)), TOKENS.after(7, 1, 0).tokens());
	}

	@Test
	void vanishWhenSomebodyTypesAtTheirEnd() {
		assertEquals(List.of(token(5 + 1, 5, Kind.DEFINITION), token(12, 3, Kind.KEYWORD)), TOKENS.after(4, 0, 1).tokens());
	}

	@Test
	void areFoundInARegion() {
		List<HighlightedToken> found = new ArrayList<>();
		TOKENS.within(9, 2, found::add);
		assertEquals(List.of(token(5, 5, Kind.DEFINITION)), found);
	}

	@Test
	void tellWhatTwoOfThemShare() {
		TokenPositions other = new TokenPositions(
				List.of(token(0, 4, Kind.KEYWORD), token(5, 5, Kind.REFERENCE), token(11, 3, Kind.KEYWORD)));
		assertEquals(1, TOKENS.commonStart(other));
		assertEquals(1, TOKENS.commonEnd(other, 1));
		assertEquals(3, TOKENS.commonStart(TOKENS));
		assertEquals(0, TOKENS.commonEnd(TOKENS, 3));
	}

	private static HighlightedToken token(int offset, int length, Kind kind) {
		return new HighlightedToken(offset, length, kind);
	}
}
