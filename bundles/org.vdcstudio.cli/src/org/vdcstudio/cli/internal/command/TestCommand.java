/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;

@CommandLine.Command(name = "test", header = "Build VDC Studio and run its tests.")
final class TestCommand extends ScriptCommand {

	TestCommand(Terminal terminal) {
		super(terminal, "test");
	}
}
