/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;

class BenchCommandTest {

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
}
