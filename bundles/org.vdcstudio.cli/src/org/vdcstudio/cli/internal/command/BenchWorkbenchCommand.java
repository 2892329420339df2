/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;

@CommandLine.Command(name = "workbench", header = "Measure a working session in the workbench.", //
		description = { "", "Opens a design of 10,000 lines, types, waits for findings, opens every view, and tells what kept the user",
				"interface busy. Needs a display, or xvfb-run.", "" })
final class BenchWorkbenchCommand extends ScriptCommand {

	BenchWorkbenchCommand(Terminal terminal) {
		super(terminal, "bench workbench");
	}
}
