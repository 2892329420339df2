/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is always in the middle of a word: no rule may fail on a design that is being written. */
class BrokenDesignsTest {

	private static final int DESIGNS = 60;

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 25 })
	void noRuleFailsHoweverManyWordsAreMissing(int missing) throws IOException {
		String design = Files.readString(SourceTree.root().resolve("examples/nested-lab/lab.vdc"));
		Random random = new Random(missing);
		for (int i = 0; i < DESIGNS; i++) {
			String broken = without(design, missing, random);
			assertEquals(List.of(), RuleCheck.of(broken).findings("PLG-01"), broken);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "jar:x!y", ":", "//", "%%%", "http://[::bad" })
	void anImportThatCanBeNoFileDoesNotStopTheRules(String address) {
		assertEquals(List.of(), RuleCheck.of("import \"" + address + "\"\ndatacenter Lab { }").findings("PLG-01"));
	}

	private static String without(String text, int words, Random random) {
		List<String> parts = new ArrayList<>(List.of(text.split("(?<=\\s)")));
		for (int i = 0; i < words; i++) {
			parts.remove(random.nextInt(parts.size()));
		}
		return String.join("", parts);
	}
}
