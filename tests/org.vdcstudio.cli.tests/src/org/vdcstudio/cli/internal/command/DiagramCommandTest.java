/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

/** What a page can be asked for; that it is served is tested with a browser. */
class DiagramCommandTest {

	@TempDir
	Path folder = Path.of("");
	private String design = "";

	@BeforeEach
	void write() throws IOException {
		design = Files.writeString(folder.resolve("lab.vdc"), """
				datacenter Lab {
					host esx01 { vswitch vSwitch0 { } }
					cluster Prod { hosts esx01 }
				}
				""").toString();
	}

	@Test
	void everyDiagramOfTheViewpointCanBeNamed() {
		CommandRun run = CommandRun.of("diagram", design, "--viewpoint", "network", "--of", "moon");
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("vdc: viewpoint 'network' shows no 'moon', but esx01, Prod\n", run.err());
	}

	@Test
	void aDesignWithoutSuchAnElementIsWrongUsage() {
		CommandRun run = CommandRun.of("diagram", design, "--viewpoint", "lab");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().endsWith("has nothing that viewpoint 'lab' shows\n"), run.err());
	}
}
