/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.cli.internal.command.VdcCommand;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;

class CommandRunnerTest {

	@Test
	void helpIsAResult() {
		CommandRun run = CommandRun.of("--help");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().contains("Usage: vdc"), run.out());
		assertTrue(run.out().contains("Exit codes: 0"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void versionIsAResult() {
		CommandRun run = CommandRun.of("--version");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().startsWith("VDC Studio "), run.out());
	}

	@Test
	void everyCommandExplainsItself() {
		for (String command : CommandRun.of("--help").out().lines().filter(line -> line.startsWith("  "))
				.map(line -> line.strip().split("\\s+")[0]).filter(word -> word.matches("[a-z]+")).toList()) {
			CommandRun run = CommandRun.of(command, "--help");
			assertEquals(ExitCode.FINE, run.code(), command);
			assertTrue(run.out().contains("Usage: vdc " + command), run.out());
		}
	}

	@Test
	void noCommandIsWrongUsage() {
		CommandRun run = CommandRun.of();
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().contains("Usage: vdc"), run.err());
	}

	@Test
	void anUnknownOptionIsWrongUsage() {
		CommandRun run = CommandRun.of("generate", "--hosts", "1", "--vms", "1", "--colour");
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("vdc: Unknown option: '--colour'"), run.err());
		assertTrue(run.err().contains("Usage: vdc generate"), run.err());
	}

	@Test
	void aMistypedCommandIsWrongUsageWithASuggestion() {
		CommandRun run = CommandRun.of("generat");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("Did you mean") && run.err().contains("generate"), run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "nonsense --help", "--help nonsense", "nonsense check lab.vdc", "nonsense -h" })
	void aCommandThatIsNotThereIsWrongUsageWhateverElseIsAsked(String arguments) {
		CommandRun run = CommandRun.of(arguments.split(" "));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("vdc: there is no command 'nonsense'\n"), run.err());
		assertTrue(run.err().contains("Usage: vdc"), run.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', value = { "check --today tomorrow x.vdc; option '--today': 'tomorrow' is not a date such as 2027-01-31",
			"check --format yaml x.vdc; option '--format': 'yaml' is none of text, json, sarif, junit",
			"check --fail-on info x.vdc; option '--fail-on': 'info' is none of error, warning, never",
			"rules --format sarif; option '--format': 'sarif' is none of text, json, markdown",
			"simulate --seed x x.vdc; option '--seed': 'x' is not a whole number",
			"generate --vms 1 --hosts 1.5; option '--hosts': '1.5' is not a whole number",
			"generate --vms 1 --hosts 99999999999; option '--hosts': '99999999999' is too large a number" })
	void aWrongValueIsSaidInWordsOfThePeopleWhoWriteIt(String arguments, String message) {
		CommandRun run = CommandRun.of(arguments.split(" "));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: Invalid value for " + message, run.err().lines().findFirst().orElse(""));
	}

	@Test
	void noWrongValueIsAnsweredWithNamesOfJava() {
		CommandLine vdc = VdcCommand.commandLine(Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
		vdc.getSubcommands().forEach((name, command) -> command.getCommandSpec().options().stream()
				.filter(option -> option.arity().max() > 0 && !List.of(String.class, Path.class).contains(option.type())).forEach(option -> {
					String message = CommandRun.of(name, option.longestName() + "=\u00bf").err().lines().findFirst().orElse("");
					assertTrue(message.contains("'\u00bf' is no"), message);
				}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "workbench", "build", "test" })
	void whatTheScriptDoesIsPointedOut(String command) {
		CommandRun run = CommandRun.of(command);
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("./vdc " + command), run.err());
	}

	@Test
	void aReaderThatWentAwayIsNoFailure() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ExitCode code = CommandRunner.run(Terminal.of(failingWith("Broken pipe"), err), "generate", "--hosts=4", "--vms=400");
		assertEquals(ExitCode.FINE, code);
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aFullDiskIsSaid() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ExitCode code = CommandRunner.run(Terminal.of(failingWith("No space left on device"), err), "generate", "--hosts=4",
				"--vms=400");
		assertEquals(ExitCode.USAGE, code);
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("could not be written: No space left on device"));
	}

	@Test
	void whatIsTooLargeForTheMemoryIsNoBug() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ExitCode code = CommandRunner.run(Terminal.of(breakingOnce(() -> {
			throw new OutOfMemoryError("Java heap space");
		}), err), "generate", "--hosts=4",
				"--vms=4000");
		String message = err.toString(StandardCharsets.UTF_8);
		assertEquals(ExitCode.USAGE, code);
		assertTrue(message.matches("vdc: there is not enough memory: \\d+ MiB do not suffice; VDC_JAVA_OPTIONS=-Xmx8g, for instance, gives more\n"),
				message);
	}

	@Test
	void aBugIsNamedWithoutAStackTrace() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ExitCode code = CommandRunner.run(Terminal.of(breakingOnce(() -> {
			throw new IllegalStateException("ink ran out");
		}), err), "generate", "--hosts=4", "--vms=4000");
		String message = err.toString(StandardCharsets.UTF_8);
		assertEquals(ExitCode.BUG, code);
		assertTrue(message.contains("bug in VDC Studio") && message.contains("ink ran out"), message);
		assertFalse(message.contains("\tat "), message);
	}

	@Test
	void theGraverOutcomeWins() {
		assertEquals(ExitCode.USAGE, ExitCode.FINDINGS.and(ExitCode.USAGE));
		assertEquals(ExitCode.FINDINGS, ExitCode.FINDINGS.and(ExitCode.FINE));
	}

	private static OutputStream failingWith(String message) {
		return new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(message);
			}

			@Override
			public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
				throw new IOException(message);
			}
		};
	}

	private static OutputStream breakingOnce(Runnable failure) {
		return new OutputStream() {
			private boolean broken;

			@Override
			public void write(int b) {
				if (!broken) {
					broken = true;
					failure.run();
				}
			}
		};
	}
}
