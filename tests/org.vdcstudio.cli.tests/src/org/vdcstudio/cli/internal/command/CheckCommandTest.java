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
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class CheckCommandTest {

	private static final String CLEAN = "datacenter Empty { }";

	@TempDir
	Path folder = Path.of("");

	@Test
	void aCleanDesignIsFine() throws IOException {
		CommandRun run = CommandRun.of("check", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.FINE, run.code());
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", run.out());
		assertEquals("", run.err());
	}

	@Test
	void aMissingFileIsNamedAndTheRestIsChecked() throws IOException {
		String missing = folder.resolve("missing.vdc").toString();
		CommandRun run = CommandRun.of("check", missing, file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", run.out());
		assertEquals("vdc: " + missing + ": there is no such file or folder\n", run.err());
	}

	@Test
	void textThatIsNotUtf8IsNamedAndTheRestIsChecked() throws IOException {
		Files.write(folder.resolve("latin.vdc"), new byte[] { 'd', (byte) 0xfc, ' ' });
		file("clean.vdc", CLEAN);
		CommandRun run = CommandRun.of("check", folder.toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", run.out());
		assertTrue(run.err().contains("latin.vdc: not UTF-8 text"), run.err());
	}

	@Test
	void aFolderWithoutDesignsIsSaid() {
		CommandRun run = CommandRun.of("check", folder.toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: " + folder + ": no .vdc files in this folder\n", run.err());
	}

	@Test
	void aPathIsNeeded() {
		CommandRun run = CommandRun.of("check");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("Usage: vdc check"), run.err());
	}

	@Test
	void anUnknownProfileIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--profile", "moon", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: there is no profile 'moon', but lab, production, vcf\n", run.err());
	}

	@Test
	void anUnknownFormatIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--format", "xml", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("--format"), run.err());
	}

	@Test
	void aDayThatIsNoneIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--today", "2027-02-30", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("--today"), run.err());
	}

	@Test
	void aBaselineThatIsNoReportIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("check", "--baseline", file("baseline.json", "{}"), file("clean.vdc", CLEAN));
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("baseline.json: It is not a JSON report"), run.err());
	}

	@Test
	void aDesignNamedTwiceIsCheckedOnce() throws IOException {
		String broken = file("broken.vdc", "datacenter { }");
		assertEquals(CommandRun.of("check", broken).out(), CommandRun.of("check", broken, folder.toString(), broken).out());
	}

	@Test
	void timingIsToldOnStandardError() throws IOException {
		CommandRun run = CommandRun.of("check", "--timing", file("clean.vdc", CLEAN));
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.err().contains("vdc: checking"), run.err());
	}

	private String file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text).toString();
	}
}
