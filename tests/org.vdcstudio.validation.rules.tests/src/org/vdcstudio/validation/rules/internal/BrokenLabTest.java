/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationOptions;

/** The example in which everything is wrong: each fault is named in a comment, and gives the one finding its line expects. */
class BrokenLabTest {

	private static final int LEAST_FAULTS = 20;

	@Test
	void everyFaultIsFoundOnceAndNothingElseIs() throws IOException {
		Path file = SourceTree.root().resolve("examples/broken-lab/lab.vdc");
		String text = Files.readString(file);
		RuleCheck check = RuleCheck.of(file, ValidationOptions.DEFAULT);
		List<String> found = check.findings().stream().filter(finding -> !finding.isSuppressed()).map(RuleCheck::line).sorted()
				.toList();
		assertEquals(String.join("\n", RuleCheck.expected("", text)), String.join("\n", found));
		long faults = text.lines().filter(line -> line.contains("// Fault:")).count();
		assertEquals(faults, found.size());
		assertTrue(faults >= LEAST_FAULTS, () -> "only " + faults + " faults");
		assertEquals(faults, check.findings().stream().map(Finding::fingerprint).distinct().count());
	}
}
