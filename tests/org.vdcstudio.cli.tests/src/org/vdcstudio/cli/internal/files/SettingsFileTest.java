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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.model.edit.SourceLocation;
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "VMK-04 = maybe | 1:1: VMK-04 is 'maybe', which is none of off, error, warning, info",
			"VMK-04 = | 1:1: VMK-04 is '', which is none of off, error, warning, info",
			"# comment\\n  VMK-04 off | 2:3: 'VMK-04 off' is no setting such as VMK-04 = off",
			"= off | 1:1: '= off' is no setting such as VMK-04 = off",
			"profile = lab\\r\\n\\r\\nprofile: vcf | 3:1: profile is set twice" })
	void whatIsNoSettingIsSaidWithItsPlace(String text, String message) {
		UserException refusal = assertThrows(UserException.class, () -> read(text.translateEscapes()));
		assertEquals(folder.resolve("any.properties") + ":" + message, refusal.getMessage());
	}

	@Test
	void textThatIsNotUtf8IsNamed() throws IOException {
		Path file = Files.write(folder.resolve("latin.properties"), new byte[] { 'd', (byte) 0xfc, ' ' });
		UserException refusal = assertThrows(UserException.class, () -> SettingsFile.read(Optional.of(file)));
		assertTrue(String.valueOf(refusal.getMessage()).startsWith(file + ": not UTF-8 text"), refusal.getMessage());
	}

	@Test
	void thePlacesOfSettingsAreKnown() throws IOException {
		Map<String, SourceLocation> places = read("\uFEFF! rules\n\n  VMK-04.minimum\t= 2\r\nprofile = lab").places();
		SourceLocation place = Objects.requireNonNull(places.get("VMK-04.minimum"));
		assertEquals(List.of(3, 3, 17, 11, 14),
				List.of(place.line(), place.column(), place.endColumn(), place.offset(), place.length()));
		assertEquals(4, Objects.requireNonNull(places.get("profile")).line());
	}

	@Test
	void whatNoRuleCanBeCalledIsLeftToThoseWhoKnowTheRules() throws IOException {
		assertEquals(Map.of("colour", new RuleSetting(Optional.empty(), Map.of())), read("colour = blue").rules());
	}

	private RuleSettings read(String text) throws IOException {
		return SettingsFile.read(Optional.of(Files.writeString(folder.resolve("any.properties"), text)));
	}
}
