/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.plugins.PublicApi;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;

@CommandLine.Command(name = "classpath", header = "Print the class path that plug-ins are compiled against.")
final class ClasspathCommand extends Command {

	ClasspathCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() {
		terminal().out().println(PublicApi.classPath());
		return ExitCode.FINE;
	}
}
