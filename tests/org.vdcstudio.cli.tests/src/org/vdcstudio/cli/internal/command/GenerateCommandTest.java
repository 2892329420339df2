/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class GenerateCommandTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void theDesignIsWrittenToStandardOutputAlone() {
		CommandRun run = CommandRun.of("generate", "--hosts", "2", "--vms", "5");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().startsWith("// A synthetic datacenter: 2 hosts, 5 VMs, seed 1.\n"), run.out());
		assertTrue(run.out().endsWith("}\n"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void anImpossibleSizeIsWrongUsage() {
		CommandRun run = CommandRun.of("generate", "--hosts", "1", "--vms", "2000");
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("", run.out());
		assertEquals("vdc: 0 to 1024 VMs can be generated on 1 hosts, not 2000\n", run.err());
	}

	@Test
	void aSizeThatIsNoNumberIsWrongUsage() {
		CommandRun run = CommandRun.of("generate", "--hosts", "many", "--vms", "5");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("'many'"), run.err());
	}

	@ParameterizedTest
	@CsvSource({ "1, 0", "1, 5", "2, 50", "3, 700", "70, 1000" })
	void whatIsGeneratedIsClean(int hosts, int vms) throws IOException {
		CommandRun generated = CommandRun.of("generate", "--hosts=" + hosts, "--vms=" + vms);
		Path file = Files.writeString(folder.resolve("generated.vdc"), generated.out());
		CommandRun run = CommandRun.of("check", "--profile", "production", "--fail-on", "warning", file.toString());
		assertTrue(run.out().matches("(?s).*0 errors, 0 warnings, \\d+ infos?, 0 suppressed\n"), run.out());
		assertEquals(ExitCode.FINE, run.code());
	}
}
