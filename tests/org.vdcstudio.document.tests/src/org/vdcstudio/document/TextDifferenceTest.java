/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.document.TextDifference.Change;
import org.vdcstudio.language.TextEdit;

class TextDifferenceTest {

	@Test
	void linesAreComparedWithTheirEnds() {
		TextDifference difference = TextDifference.between("a\nb\r\nc", "a\nB\r\nc\n");
		assertEquals(List.of(new Change(1, 3, 1, 3)), difference.changes());
		assertEquals(List.of(new TextEdit(2, 4, "B\r\nc\n")), difference.edits());
	}

	@Test
	void equalTextsDoNotDiffer() {
		assertEquals(List.of(), TextDifference.between("a\nb", "a\nb").changes());
		assertEquals(List.of(), TextDifference.between("", "").edits());
	}

	@Test
	void whatIsInsertedOrRemovedStandsBetweenTheOthers() {
		assertEquals(List.of(new Change(0, 0, 0, 1), new Change(2, 3, 3, 3)),
				TextDifference.between("1\n2\n3\n", "0\n1\n2\n").changes());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void theEditsMakeTheNewTextOfTheOldOne(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			String before = text(random);
			String after = text(random);
			assertEquals(after, TextEdit.apply(before, TextDifference.between(before, after).edits()));
		}
	}

	private static String text(Random random) {
		return Stream.generate(() -> "abc".substring(random.nextInt(3)) + (random.nextInt(8) == 0 ? "\r\n" : "\n"))
				.limit(random.nextInt(12)).collect(Collectors.joining()) + "z".repeat(random.nextInt(2));
	}
}
