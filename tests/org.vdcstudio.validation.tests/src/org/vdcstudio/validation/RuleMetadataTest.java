/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.values.ProductVersion;

class RuleMetadataTest {

	@ParameterizedTest
	@CsvSource({ "NAM-03, true", "ACME-101, true", "nam-03, false", "NAM03, false", "N-01, false", "NAM-1, false" })
	void idsHaveAGroupAndANumber(String id, boolean valid) {
		assertEquals(valid, RuleMetadata.isId(id));
	}

	@Test
	void aRuleOwesItsReadersTitleRationaleAndSource() {
		RuleMetadata.Builder bare = RuleMetadata.rule("NAM-03", Severity.ERROR, "Title");
		String message = assertThrows(IllegalArgumentException.class, bare::build).getMessage();
		assertTrue(message.contains("NAM-03"), message);
	}

	@Test
	void parametersReadTheirTypes() {
		assertEquals(3, RuleParameter.integer("n", "", 3).parse("3"));
		assertEquals(Optional.empty(), RuleParameter.integer("n", "", 3).tryParse("three"));
		assertEquals(List.of("a", "b"), RuleParameter.words("w", "").parse(" a, b ,"));
		assertTrue(RuleParameter.flag("f", "", false).parse("true"));
		String message = assertThrows(IllegalArgumentException.class, () -> RuleParameter.flag("f", "", false).parse("yes"))
				.getMessage();
		assertTrue(message.contains("'yes'"), message);
	}

	@Test
	void versionRangesIncludeTheirStartAndExcludeTheirEnd() {
		assertTrue(VersionRange.ANY.includes(ProductVersion.parse("8.0.3")));
		assertTrue(VersionRange.since("6.5").includes(ProductVersion.parse("6.5")));
		assertFalse(VersionRange.before("6.5").includes(ProductVersion.parse("6.5")));
		assertEquals("[6.5,)", VersionRange.since("6.5").toString());
	}

	@Test
	void levelsAndSeveritiesAreReadByTheirLabels() {
		assertEquals(Optional.of(RuleLevel.OFF), RuleLevel.tryParse("off"));
		assertEquals(Optional.empty(), RuleLevel.tryParse("Off"));
		assertEquals(Optional.of(Severity.INFORMATION), Severity.tryParse("info"));
		assertTrue(Severity.ERROR.isAtLeast(Severity.WARNING));
		assertFalse(Severity.INFORMATION.isAtLeast(Severity.WARNING));
	}
}
