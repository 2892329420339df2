/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.cli.internal.command.VdcCommand;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What README.md and docs say is what happens. */
class DocumentationTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void theDesignOfTheReadmeGivesTheFindingItShows() throws IOException {
		List<String> blocks = blocks(Files.readString(SourceTree.root().resolve("README.md")));
		String design = blocks.stream().filter(block -> block.startsWith("datacenter ")).findFirst().orElseThrow();
		String finding = blocks.stream().filter(block -> block.startsWith("lab.vdc:")).findFirst().orElseThrow();
		Path file = Files.writeString(folder.resolve("lab.vdc"), design);
		assertEquals(finding, CommandRun.of("check", file.toString()).out().replace(folder + "/", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "starter", "nested-lab", "production" })
	void theExamplesAreClean(String example) {
		Path folder = SourceTree.root().resolve("examples").resolve(example);
		CommandRun check = CommandRun.of("check", "--fail-on", "warning", folder.toString());
		assertEquals(ExitCode.FINE, check.code(), check.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nested-lab", "production" })
	void theScenariosOfTheExamplesPass(String example) {
		Path folder = SourceTree.root().resolve("examples").resolve(example);
		CommandRun simulation = CommandRun.of("simulate", folder.toString());
		assertEquals(ExitCode.FINE, simulation.code(), simulation.out() + simulation.err());
	}

	@Test
	void theExamplesAreNeat() {
		CommandRun layout = CommandRun.of("fmt", "--check", SourceTree.root().resolve("examples").toString());
		assertEquals(ExitCode.FINE, layout.code(), layout.out());
	}

	@Test
	void everyCommandAndOptionIsDocumented() throws IOException {
		String manual = Files.readString(SourceTree.root().resolve("docs/cli.md"));
		List<String> missing = new ArrayList<>();
		CommandLine vdc = VdcCommand.commandLine(Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
		vdc.getSubcommands().forEach((name, command) -> {
			if (!manual.contains("vdc " + name)) {
				missing.add(name);
			}
			options(command).filter(option -> !manual.contains(option)).forEach(option -> missing.add(name + " " + option));
		});
		assertEquals(List.of(), missing);
	}

	private static Stream<String> options(CommandLine command) {
		return command.getCommandSpec().options().stream().filter(option -> !option.hidden()).map(OptionSpec::longestName);
	}

	/** The indented blocks of a Markdown text, without the indentation. */
	private static List<String> blocks(String markdown) {
		List<String> blocks = new ArrayList<>();
		StringBuilder block = new StringBuilder();
		for (String line : (markdown + "\n\n").lines().toList()) {
			if (line.startsWith("    ")) {
				block.append(line.substring(4)).append('\n');
			} else if (!block.isEmpty()) {
				blocks.add(block.toString());
				block.setLength(0);
			}
		}
		return blocks;
	}
}
