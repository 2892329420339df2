/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;

@CommandLine.Command(name = "workbench", header = "Open the workbench.")
final class WorkbenchCommand extends ScriptCommand {

	WorkbenchCommand(Terminal terminal) {
		super(terminal, "workbench");
	}
}
