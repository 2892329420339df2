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
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class SimulateCampaignTest {

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
	void aSinglePointOfFailureIsAFinding() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--campaign", "single-failures", design(""));
		assertEquals(ExitCode.FINDINGS, run.code(), run.err());
		assertTrue(run.out().contains("\nsingle points of failure\n"), run.out());
		assertTrue(run.out().contains("array san-01"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void aDesignThatSurvivesEveryFailureIsFine() throws IOException {
		Path file = Files.writeString(folder.resolve("calm.vdc"),
				"datacenter Calm { host esx01 { } host esx02 { } dns-server dc01 { } }");
		CommandRun run = CommandRun.of("simulate", "--campaign", "single-failures", file.toString());
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertTrue(run.out().endsWith("3 components: 0 single points of failure, 0 that interrupt VMs, 3 that no VM notices\n"),
				run.out());
	}

	@Test
	void scenariosThatPassWithEverySeedAreFine() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--campaign", "seeds=1..3", design(MOVE));
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertTrue(run.out().endsWith("3 runs: 3 passed, 0 failed\n"), run.out());
	}

	@Test
	void aScenarioThatFailsWithASeedIsAFinding() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--campaign", "seeds=4..5", design(MOVE + IMPOSSIBLE));
		assertEquals(ExitCode.FINDINGS, run.code(), run.err());
		assertTrue(run.out().contains("scenario move: 2 passed, 0 failed\n"), run.out());
		assertTrue(run.out().contains("scenario wish: 0 passed, 2 failed\n    seed 4: downtime of vm-00001 below 1 ms"), run.out());
	}

	@Test
	void theScenarioOfACampaignCanBeChosen() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--campaign", "seeds=4..5", "--scenario", "move", design(MOVE + IMPOSSIBLE));
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertTrue(run.out().endsWith("2 runs: 2 passed, 0 failed\n"), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "json", "junit" })
	void theNumberOfJobsDoesNotChangeTheBytes(String format) throws IOException {
		String file = design(MOVE);
		CommandRun alone = CommandRun.of("simulate", "--campaign", "single-failures", "--jobs", "1", "--format", format, file);
		assertEquals(alone, CommandRun.of("simulate", "--campaign", "single-failures", "--jobs", "4", "--format", format, file));
		assertTrue(alone.out().contains("san-01"), alone.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "json; \"kind\": \"single-failures\"", //
			"junit; <testsuite name=\"single failures: host\" tests=\"2\"" })
	void campaignsAreReportedInEveryFormat(String format, String expected) throws IOException {
		CommandRun run = CommandRun.of("simulate", "--campaign", "single-failures", "--format", format, design(""));
		assertTrue(run.out().contains(expected), run.out());
	}

	@Test
	void theRunsOfACampaignEndWhenTold() throws IOException {
		CommandRun run = CommandRun.of("simulate", "--campaign", "single-failures", "--until", "2 min", design(""));
		assertTrue(run.out().contains("of at most 120 s"), run.out());
		assertTrue(run.out().contains(" 60.000 s"), run.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"--campaign=seeds=9..1; 'seeds=9..1' is no campaign: there are no seeds from 9 to 1", //
			"--campaign=seeds=1..9999999; 'seeds=1..9999999' is no campaign: the seeds from 1 to 9999999 are more than 1000000", //
			"--campaign=seeds=1; 'seeds=1' is no campaign such as single-failures or seeds=1..100", //
			"--campaign=seeds=1..99999999999999999999; is no campaign such as", //
			"--campaign=luck; 'luck' is no campaign such as single-failures or seeds=1..100", //
			"--campaign=single-failures --trace=trace.jsonl; --trace is for single runs", //
			"--campaign=single-failures --scenario=move; runs no scenario", //
			"--campaign=single-failures --until=60s; --until 60 s is not after 60 s", //
			"--campaign=seeds=1..2 --seed=3; leave out --seed", //
			"--campaign=seeds=1..2 --scenario=dream; there is no scenario 'dream', but move", //
			"--campaign=seeds=1..2 --jobs=0; --jobs 0: at least one run has to be made at once", //
			"--campaign=seeds=1..2 --jobs=many; 'many' is not a whole number", //
			"--jobs=2; --jobs is for campaigns" })
	void optionsThatMakeNoSenseAreWrongUsage(String options, String message) throws IOException {
		String[] arguments = ("simulate " + options + " " + design(MOVE)).split(" ");
		CommandRun run = CommandRun.of(arguments);
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().startsWith("vdc: ") && run.err().contains(message), run.err());
		assertEquals("", run.out());
	}

	@Test
	void aCampaignIsAboutOneDesign() throws IOException {
		Files.writeString(folder.resolve("one.vdc"), "datacenter One { host esx01 { } }");
		Files.writeString(folder.resolve("two.vdc"), "datacenter Two { host esx02 { } }");
		CommandRun run = CommandRun.of("simulate", "--campaign", "single-failures", folder.toString());
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: a campaign is about one design, but " + folder + " has 2\n"), run);
	}

	@Test
	void aDesignWithNothingToRunIsWrongUsage() throws IOException {
		String file = Files.writeString(folder.resolve("empty.vdc"), "datacenter Empty { }").toString();
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: the design has no component that could fail\n"),
				CommandRun.of("simulate", "--campaign", "single-failures", file));
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: the design has no scenario\n"),
				CommandRun.of("simulate", "--campaign", "seeds=1..2", file));
	}

	/** Two hosts in a cluster, two VMs, one array; and what the test adds. */
	private String design(String more) throws IOException {
		String text = CommandRun.of("generate", "--hosts", "2", "--vms", "2").out();
		String closed = text.substring(0, text.lastIndexOf('}'));
		return Files.writeString(folder.resolve("design.vdc"), closed + more + "}\n").toString();
	}
}
