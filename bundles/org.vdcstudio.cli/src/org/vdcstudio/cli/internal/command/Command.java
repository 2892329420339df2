/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.util.concurrent.Callable;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine.Option;

/** What all commands have in common. */
abstract class Command implements Callable<Integer> {

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help and end.")
	private boolean help;

	private final Terminal terminal;

	Command(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public final Integer call() throws Exception {
		return run().code();
	}

	/**
	 * Does the work.
	 *
	 * @throws org.vdcstudio.cli.internal.UserException for what only the user can put right
	 */
	abstract ExitCode run() throws Exception;

	final Terminal terminal() {
		return terminal;
	}
}
