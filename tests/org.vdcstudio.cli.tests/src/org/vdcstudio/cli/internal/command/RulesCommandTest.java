/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class RulesCommandTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "text; PLG-01  error", "json; \"id\": \"PLG-01\"", "markdown; | [PLG-01](PLG-01.md) |" })
	void rulesAreListedInEveryFormat(String format, String expected) {
		CommandRun run = CommandRun.of("rules", "--format", format);
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().contains(expected.strip()), run.out());
		assertEquals("", run.err());
	}

	@Test
	void aRuleIsExplainedWhateverItsCase() {
		CommandRun run = CommandRun.of("explain", "plg-01");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().startsWith("# PLG-01: "), run.out());
	}

	@Test
	void aRuleThatIsNotThereIsWrongUsage() {
		CommandRun run = CommandRun.of("explain", "NAM-99");
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: there is no rule 'NAM-99'; vdc rules lists them all\n", run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "rules", "explain PLG-01" })
	void aFolderWithPluginsThatIsNotThereIsWrongUsage(String command) {
		CommandRun run = CommandRun.of((command + " --plugins nowhere").split(" "));
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: 'nowhere' is no folder with plug-ins\n"), run);
	}
}
