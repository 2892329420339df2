/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

	private static final String TEN = lines(1, 10);

	@Test
	void equalTextsHaveNoDifference() {
		assertEquals("", UnifiedDiff.of("a.vdc", TEN, TEN));
	}

	@Test
	void aChangeStandsAmongThreeUnchangedLines() {
		assertEquals("""
				--- a/a.vdc
				+++ b/a.vdc
				@@ -3,7 +3,8 @@
				 3
				 4
				 5
				-6
				+six
				+6.5
				 7
				 8
				 9
				""",
				UnifiedDiff.of("a.vdc", TEN, TEN.replace("6\n", "six\n6.5\n")));
	}

	@Test
	void changesFarApartStandInHunksOfTheirOwn() {
		String text = lines(1, 20);
		assertEquals("""
				--- a/a.vdc
				+++ b/a.vdc
				@@ -1,3 +1,4 @@
				+0
				 1
				 2
				 3
				@@ -17,4 +18,3 @@
				 17
				 18
				 19
				-20
				""",
				UnifiedDiff.of("a.vdc", text, "0\n" + text.replace("20\n", "")));
	}

	@Test
	void changesWhoseSurroundingsTouchStandInOneHunk() {
		String diff = UnifiedDiff.of("a.vdc", TEN, TEN.replace("2\n", "two\n").replace("9\n", "nine\n"));
		assertEquals(1, diff.lines().filter(line -> line.startsWith("@@")).count(), diff);
		assertEquals("@@ -1,10 +1,10 @@", diff.lines().toList().get(2));
	}

	@Test
	void aMissingLastLineEndIsSaid() {
		assertEquals("""
				--- a/a.vdc
				+++ b/a.vdc
				@@ -1,1 +1,1 @@
				-old
				\\ No newline at end of file
				+new
				""", UnifiedDiff.of("a.vdc", "old", "new\n"));
	}

	@Test
	void aFileElsewhereIsNamedByItsWholePath() {
		assertEquals("""
				--- /designs/a.vdc
				+++ /designs/a.vdc
				@@ -0,0 +1,1 @@
				+new
				""", UnifiedDiff.of("/designs/a.vdc", "", "new\n"));
	}

	private static String lines(int first, int last) {
		return IntStream.rangeClosed(first, last).mapToObj("%d\n"::formatted).collect(Collectors.joining());
	}
}
