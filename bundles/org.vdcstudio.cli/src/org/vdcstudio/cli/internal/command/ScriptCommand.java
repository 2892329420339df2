/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.util.List;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine.Parameters;

/**
 * A command that the {@code ./vdc} script carries out before any of this runs: it stands here for the help, and for those
 * who start the application without the script.
 */
abstract class ScriptCommand extends Command {

	@Parameters(hidden = true)
	private List<String> ignored = List.of();

	private final String name;

	ScriptCommand(Terminal terminal, String name) {
		super(terminal);
		this.name = name;
	}

	@Override
	final ExitCode run() {
		throw new UserException("'%s' is done by the vdc script; run ./vdc %s in the folder with the sources".formatted(name, name));
	}
}
