/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.vdcstudio.cli.internal.terminal.Terminal;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out  what it wrote to standard output
 * @param err  what it wrote to standard error; without progress, which depends on how fast the machine is
 */
public record CommandRun(ExitCode code, String out, String err) {

	private static final Pattern PROGRESS = Pattern.compile("(?m)^vdc: .* …\n");

	/** Runs a command in this process. */
	public static CommandRun of(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		ExitCode code = CommandRunner.run(Terminal.of(out, err), arguments);
		return new CommandRun(code, out.toString(StandardCharsets.UTF_8), PROGRESS.matcher(err.toString(StandardCharsets.UTF_8)).replaceAll(""));
	}

	/** The lines of standard output. */
	public List<String> lines() {
		return out.lines().toList();
	}
}
