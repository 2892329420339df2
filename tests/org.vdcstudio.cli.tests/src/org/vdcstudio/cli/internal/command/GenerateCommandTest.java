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

class GenerateCommandTest {

	@Test
	void theDesignIsWrittenToStandardOutputAlone() {
		CommandRun run = CommandRun.of("generate", "--hosts", "2", "--vms", "5");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.out().startsWith("// A synthetic datacenter: 2 hosts, 5 VMs, seed 1.\n"), run.out());
		assertTrue(run.out().endsWith("}\n"), run.out());
		assertEquals("", run.err());
	}

	@Test
	void anImpossibleSizeIsWrongUsage() {
		CommandRun run = CommandRun.of("generate", "--hosts", "1", "--vms", "2000");
		assertEquals(ExitCode.USAGE, run.code());
		assertEquals("", run.out());
		assertEquals("vdc: 0 to 1024 VMs can be generated on 1 hosts, not 2000\n", run.err());
	}

	@Test
	void aSizeThatIsNoNumberIsWrongUsage() {
		CommandRun run = CommandRun.of("generate", "--hosts", "many", "--vms", "5");
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("'many'"), run.err());
	}
}
