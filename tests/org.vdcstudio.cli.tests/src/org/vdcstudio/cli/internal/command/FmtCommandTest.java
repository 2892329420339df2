/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class FmtCommandTest {

	private static final String UGLY = "datacenter Lab{\n  host esx01   {   }\n}\n";
	private static final String NEAT = "datacenter Lab {\n    host esx01 { }\n}\n";

	@TempDir
	Path folder = Path.of("");

	@Test
	void anUglyFileIsLaidOutAndNamed() throws IOException {
		Path file = file("ugly.vdc", UGLY);
		CommandRun run = CommandRun.of("fmt", file.toString());
		assertEquals(ExitCode.FINE, run.code());
		assertEquals(file + "\n", run.out());
		assertEquals(NEAT, Files.readString(file));
	}

	@Test
	void aNeatFileIsNotTouched() throws IOException {
		Path file = file("neat.vdc", NEAT);
		CommandRun run = CommandRun.of("fmt", "--check", file.toString());
		assertEquals(ExitCode.FINE, run.code());
		assertEquals("", run.out());
	}

	@Test
	void checkingChangesNothing() throws IOException {
		Path file = file("ugly.vdc", UGLY);
		CommandRun run = CommandRun.of("fmt", "--check", folder.toString());
		assertEquals(ExitCode.FINDINGS, run.code());
		assertEquals(file + "\n", run.out());
		assertEquals(UGLY, Files.readString(file));
	}

	@Test
	void aFileWithASyntaxErrorIsLeftAlone() throws IOException {
		Path file = file("broken.vdc", "datacenter {{");
		CommandRun run = CommandRun.of("fmt", file.toString());
		assertEquals(ExitCode.FINDINGS, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().contains("left as it is because of a syntax error"), run.err());
		assertEquals("datacenter {{", Files.readString(file));
	}

	@Test
	void aMissingFileIsWrongUsageAndTheRestIsLaidOut() throws IOException {
		Path file = file("ugly.vdc", UGLY);
		CommandRun run = CommandRun.of("fmt", folder.resolve("missing.vdc").toString(), file.toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals(NEAT, Files.readString(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fmt", "fmt --check", "check" })
	void aFolderWithoutDesignsIsWrongUsage(String command) {
		CommandRun run = CommandRun.of((command + " " + folder).split(" "));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: " + folder + ": no .vdc files in this folder\n", run.err());
	}

	/** Those who may do anything may also write where it is forbidden. */
	@Test
	void aReadOnlyFileIsSaidAndTheRestIsLaidOut() throws IOException {
		Path closed = file("closed.vdc", UGLY);
		Path open = file("open.vdc", UGLY);
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--r--r--"));
		assumeFalse(Files.isWritable(closed), "everything may be written");
		CommandRun run = CommandRun.of("fmt", closed.toString(), open.toString());
		assertEquals(new CommandRun(ExitCode.USAGE, open + "\n", "vdc: " + closed + " cannot be written: it is read-only\n"), run);
		assertEquals(NEAT, Files.readString(open));
	}

	@Test
	void whatIsGeneratedIsNeat() throws IOException {
		Path file = file("generated.vdc", CommandRun.of("generate", "--hosts=3", "--vms=20").out());
		CommandRun run = CommandRun.of("fmt", "--check", file.toString());
		assertEquals("", run.out());
		assertEquals(ExitCode.FINE, run.code());
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}
}
