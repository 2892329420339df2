/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class FailingHostTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void theVmsOfTheHostThatAreOnAreExpectedToRunAgainAndDo() throws IOException {
		FailingHost failing = new FailingHost(CommandRun.of("generate", "--hosts", "4", "--vms", "80").out());
		assertEquals("vm-00001", failing.vms().getFirst());
		assertTrue(failing.vms().size() > 10 && failing.vms().size() <= 20, failing.vms().toString());

		String file = Files.writeString(folder.resolve("design.vdc"), failing.withScenarios()).toString();
		CommandRun run = CommandRun.of("simulate", file);
		assertEquals(ExitCode.FINE, run.code(), run.out());
		assertTrue(run.out().contains("vm-00001 runs within 45 min: "), run.out());
		assertTrue(run.out().endsWith("2 scenarios: 2 passed, 0 failed\n"), run.out());
	}

	@Test
	void vmsThatAreOffOrElsewhereAreNotExpected() {
		FailingHost failing = new FailingHost("""
				datacenter D {
				    vm a like small {
				        on esx-0001
				        power off
				    }
				    vm b like small {
				        on esx-00012
				    }
				    vm c like small {
				        on esx-0001
				    }
				}
				""");
		assertEquals(List.of("c"), failing.vms());
	}
}
