/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;

@CommandLine.Command(name = "build", header = "Build VDC Studio from its sources.")
final class BuildCommand extends ScriptCommand {

	BuildCommand(Terminal terminal) {
		super(terminal, "build");
	}
}
