/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What services remember. */
class EvaluationMemoryTest {

	private int searches;

	@Test
	void whatWasFoundOutIsKnownAsLongAsTheMemoryIsUsed() {
		EvaluationMemory memory = new EvaluationMemory();
		assertEquals(2, memory.use(() -> search() + search()));
		assertEquals(1, memory.use(this::search));
	}

	@Test
	void otherEvaluationsFindOutAnew() {
		assertEquals(1, new EvaluationMemory().use(this::search));
		assertEquals(2, new EvaluationMemory().use(this::search));
	}

	@Test
	void withoutAnEvaluationEverythingIsFoundOutAnew() {
		assertEquals(1, search());
		assertEquals(2, search());
	}

	@Test
	void anEvaluationWithinAnotherLeavesItsMemoryAlone() {
		EvaluationMemory outer = new EvaluationMemory();
		assertEquals(1, outer.use(() -> {
			int first = search();
			new EvaluationMemory().use(this::search);
			return search() * first;
		}));
	}

	/** How many times somebody has searched when it was found out. */
	private int search() {
		return EvaluationMemory.recall("key", () -> ++searches);
	}
}
