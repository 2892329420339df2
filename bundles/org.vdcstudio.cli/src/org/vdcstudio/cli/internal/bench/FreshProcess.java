/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;

/** Runs commands as a user does: through the script of the product, in a process of its own with nothing warmed up. */
public final class FreshProcess {

	private final Path script;

	private FreshProcess(Path script) {
		this.script = script;
	}

	/**
	 * What a run took.
	 *
	 * @param exitCode its exit code
	 * @param duration from start to exit
	 * @param messages what it wrote to standard error
	 */
	public record Run(int exitCode, Duration duration, List<String> messages) {
	}

	/** Runs the product that this process is part of. */
	public static FreshProcess ofThisProduct() {
		@Nullable
		String installed = System.getProperty("osgi.install.area");
		if (installed == null) {
			throw new UserException("only the installed product can be measured; run ./vdc bench");
		}
		Path script = Path.of(URI.create(installed.replace(" ", "%20"))).resolve("vdc");
		if (!Files.isExecutable(script)) {
			throw new UserException("the product has no script %s to be measured".formatted(script));
		}
		return new FreshProcess(script);
	}

	/** Runs a command to its end; what it writes to standard output is dropped. */
	public Run run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(script.toString());
		command.addAll(List.of(arguments));
		Path messages = Files.createTempFile("vdc-bench-", ".err");
		try {
			long begin = System.nanoTime();
			Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
					.redirectError(messages.toFile()).start();
			int exitCode = process.waitFor();
			return new Run(exitCode, Duration.ofNanos(System.nanoTime() - begin), Files.readAllLines(messages));
		} finally {
			Files.delete(messages);
		}
	}
}
