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
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class BenchCommandTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void onlyAnInstalledProductIsMeasured() {
		CommandRun run = CommandRun.of("bench", "check");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("product"), run.err());
	}

	@Test
	void whatIsNoSubjectIsWrongUsage() {
		CommandRun run = CommandRun.of("bench", "patience");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("'patience'"), run.err());
	}

	@Test
	void theWorkbenchIsMeasuredByTheScript() {
		CommandRun run = CommandRun.of("bench", "workbench");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("./vdc bench workbench"), run.err());
	}

	@Test
	void rulesAreListedSlowestFirstWithTheirFindings() throws IOException {
		Path file = Files.writeString(folder.resolve("lab.vdc"), "datacenter Lab { host esx01 { } host esx02 { } }");
		CommandRun run = CommandRun.of("bench", "rules", file.toString());
		assertEquals(ExitCode.FINE, run.code(), run.err());
		List<String> table = run.lines().subList(3, run.lines().size());
		List<Double> medians = table.stream().map(line -> Double.valueOf(line.strip().split(" +")[3])).toList();
		List<Double> rules = medians.subList(0, medians.size() - 1);
		assertEquals(rules.stream().sorted(Comparator.reverseOrder()).toList(), rules);
		assertTrue(table.stream().anyMatch(line -> line.matches(" +NAM-01 .* 2  .*")), run.out());
		assertTrue(table.getLast().startsWith("    all "), run.out());
	}

	@Test
	void rulesAreMeasuredOnASyntheticDesignWhenNoneIsNamed() {
		CommandRun run = CommandRun.of("bench", "rules", "--hosts=2", "--vms=10");
		assertEquals(ExitCode.FINE, run.code(), run.err());
		assertTrue(run.out().startsWith("rules on a synthetic design of 2 hosts and 10 VMs: "), run.out());
	}

	@Test
	void diagramsAreMeasuredOnDesignsOfTheSizeThatIsAskedFor() {
		CommandRun run = CommandRun.of("bench", "diagram", "--viewpoint", "cluster,naming", "--elements", "20");
		assertEquals(ExitCode.FINE, run.code(), run.err());
		List<String> table = run.lines().subList(4, run.lines().size());
		assertEquals(List.of("cluster", "naming"), table.stream().map(line -> line.strip().split(" +")[0]).toList());
		assertTrue(table.stream().allMatch(line -> line.matches(" +\\w+ +\\d+ +\\d+( +\\d+ ms){6}, \\d+ ms")), run.out());
	}

	@Test
	void aViewpointThatIsNotThereIsNotMeasured() {
		CommandRun run = CommandRun.of("bench", "diagram", "--viewpoint", "moon");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("there is no viewpoint 'moon'"), run.err());
	}

	@Test
	void aDesignThatIsNotThereIsNamed() {
		assertEquals(new CommandRun(ExitCode.USAGE, "", "vdc: missing.vdc: there is no such file or folder\n"),
				CommandRun.of("bench", "rules", "missing.vdc"));
	}
}
