/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.view.View;

/** Arranging with what is known of the arrangement before. */
class LayoutMemoryTest {

	private static final int SEEDS = 30;

	private final LayoutMemory memory = new LayoutMemory();

	@Test
	void anArrangementIsTheSameWhateverIsKnown() {
		for (long seed = 1; seed <= SEEDS; seed++) {
			assertArranged(SyntheticViews.random(seed), "seed " + seed);
			assertArranged(SyntheticViews.random(seed), "seed %d, known".formatted(seed));
			assertArranged(SyntheticViews.random(seed / 2), "seed %d after %d".formatted(seed / 2, seed));
		}
	}

	@Test
	void aViewThatGrowsAndShrinksIsArrangedAsIfItHadAlwaysBeenSo() {
		for (int groups : new int[] { 2, 3, 4, 4, 3, 5, 2 }) {
			assertArranged(SampleViews.network(groups), groups + " port groups");
		}
	}

	private void assertArranged(View view, String what) {
		assertEquals(ViewLayout.arrange(view), ViewLayout.arrange(view, ManualLayout.NONE, memory), what);
	}
}
