/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;

class SettingsFileTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void profileLevelsAndParametersAreRead() throws IOException {
		RuleSettings settings = read("""
				# what the lab needs
				profile = lab
				VMK-04 = off
				NAM-03 = warning
				NAM-03.minimum = 2
				STO-16.paths = 4
				""");
		assertEquals(Optional.of("lab"), settings.profile());
		assertEquals(Map.of("VMK-04", RuleSetting.of(RuleLevel.OFF), //
				"NAM-03", new RuleSetting(Optional.of(RuleLevel.WARNING), Map.of("minimum", "2")), //
				"STO-16", new RuleSetting(Optional.empty(), Map.of("paths", "4"))), settings.rules());
	}

	@Test
	void aFileNeedNotBeThereUnlessItIsNamed() {
		assertEquals(RuleSettings.NONE, SettingsFile.read(Optional.empty()));
		assertThrows(UserException.class, () -> SettingsFile.read(Optional.of(folder.resolve("missing.properties"))));
	}

	@Test
	void whatIsNoLevelIsNamed() {
		UserException refusal = assertThrows(UserException.class, () -> read("VMK-04 = maybe"));
		assertTrue(String.valueOf(refusal.getMessage()).endsWith("VMK-04 is 'maybe', which is none of off, error, warning, info"),
				refusal.getMessage());
	}

	@Test
	void aBrokenEscapeIsNamed() {
		assertThrows(UserException.class, () -> read("VMK-04 = \\uZZZZ"));
	}

	private RuleSettings read(String text) throws IOException {
		return SettingsFile.read(Optional.of(Files.writeString(folder.resolve("any.properties"), text)));
	}
}
