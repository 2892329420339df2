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
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class SimulateCommandTest {

	private static final String MOVE = """
			scenario move {
				at 1 s vmotion vm-00001 to esx-0002
				expect vm-00001 on esx-0002
			}
			""";
	private static final String IMPOSSIBLE = """
			scenario wish {
				at 1 s vmotion vm-00001 to esx-0002
				expect downtime of vm-00001 below 1 ms
			}
			""";

	@TempDir
	Path folder = Path.of("");

	@Test
	void aScenarioThatMeetsItsExpectationsIsFine() throws IOException {
		CommandRun run = CommandRun.of("simulate", design(MOVE));
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().contains("scenario move: passed"), run.out());
		assertTrue(run.out().endsWith("1 scenario: 1 passed, 0 failed\n"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void anExpectationThatIsNotMetIsAFinding() throws IOException {
		CommandRun run = CommandRun.of("simulate", design(MOVE + IMPOSSIBLE));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.out().endsWith("2 scenarios: 1 passed, 1 failed\n"), run.out());
	}

	@Test
	void oneScenarioCanBeChosen() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--scenario", "move", design(MOVE + IMPOSSIBLE));
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().endsWith("1 scenario: 1 passed, 0 failed\n"), run.out());
	}

	@Test
	void anUnknownScenarioIsWrongUsage() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--scenario", "dream", design(MOVE + IMPOSSIBLE));
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: there is no scenario 'dream', but move, wish\n", run.err());
		assertEquals("", run.out());
	}

	@Test
	void aDesignWithoutScenariosIsWrongUsage() throws IOException {
		String file = design("");
		CommandRun run = CommandRun.of("simulate", file);
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: " + file + " has no scenario\n", run.err());
	}

	@Test
	void aMissingFileIsWrongUsage() {
		CommandRun run = CommandRun.of("simulate", folder.resolve("missing.vdc").toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("there is no such file or folder"), run.err());
	}

	@Test
	void aTextWithErrorsIsSaidAndTheRestIsSimulated() throws IOException {
		CommandRun run = CommandRun.of("simulate", design("vm broken { cpus } " + MOVE));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.err().contains("the text has errors"), run.err());
		assertTrue(run.out().contains("scenario move: passed"), run.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "json; \"scenarios\": [", "junit; <testsuite name=\"move\"" })
	void resultsAreWrittenInEveryFormat(String format, String expected) throws IOException {
		CommandRun run = CommandRun.of("simulate", "--format", format, design(MOVE));
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().contains(expected), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "json", "junit" })
	void theSameSeedGivesTheSameBytes(String format) throws IOException {
		String file = design(MOVE + IMPOSSIBLE);
		assertEquals(CommandRun.of("simulate", "--seed", "7", "--format", format, file).out(),
				CommandRun.of("simulate", "--seed", "7", "--format", format, file).out());
	}

	@Test
	void everyEventIsTraced() throws IOException {
		Path trace = folder.resolve("trace.jsonl");
		CommandRun.of("simulate", "--trace", trace.toString(), design(MOVE));
		assertEquals("{\"scenario\":\"move\",\"seed\":1}", Files.readAllLines(trace).getFirst());
	}

	@Test
	void aTraceInAFolderThatIsNotThereIsWrongUsage() throws IOException {
		Path trace = folder.resolve("nowhere/trace.jsonl");
		CommandRun run = CommandRun.of("simulate", "--trace", trace.toString(), design(MOVE));
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: " + trace + " cannot be written: there is no such folder\n"), run);
	}

	@Test
	void aScenarioThatIsNotOverIsCutOffAtTheGivenTime() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--until", "1500 ms", design(MOVE));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(run.out().contains("run-cut-off"), run.out());
		assertTrue(run.out().contains("1.500 s simulated"), run.out());
	}

	@Test
	void aScenarioThatIsOverInTimeIsNotCutOff() throws IOException {
		String file = design(MOVE);
		assertEquals(CommandRun.of("simulate", file), CommandRun.of("simulate", "--until", "2 h", file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "5", "-1 s", "5 parsecs" })
	void aBoundThatIsNoTimeIsWrongUsage(String until) throws IOException {
		CommandRun run = CommandRun.of("simulate", "--until=" + until, design(MOVE));
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().startsWith("vdc: ") && run.err().contains("--until")
				&& run.err().contains("'" + until + "' is not a time such as 90 s, 5 min or 2 h\n"), run.err());
	}

	@Test
	void aProblemOfAScenarioSaysWhereItIsWritten() throws IOException {
		CommandRun run = CommandRun.of("simulate", design("""
				scenario hope {
					at 1 s vmotion vm-00001 to esx-0002
					expect downtime of vm-00001 below "a moment"
				}
				"""));
		assertEquals(ExitCode.FINDINGS, run.code());
		assertTrue(Pattern.compile("problem: \\S*design\\.vdc:\\d+:\\d+: expectation 1: \"below a moment\" is not a time").matcher(run.out()).find(),
				run.out());
	}

	/** Two hosts, two VMs, shared storage, a vMotion network; and what the test adds. */
	private String design(String more) throws IOException {
		String text = CommandRun.of("generate", "--hosts", "2", "--vms", "2").out();
		String closed = text.substring(0, text.lastIndexOf('}'));
		return Files.writeString(folder.resolve("design.vdc"), closed + more + "}\n").toString();
	}
}
