/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.cli.internal.UserException;

/** Runs commands the way this process was started: same Java, same options, same product, nothing warmed up. */
public final class FreshProcess {

	private final List<String> launcher;

	private FreshProcess(List<String> launcher) {
		this.launcher = launcher;
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

	/**
	 * Finds out how this process was started.
	 *
	 * @param ownArguments the arguments of the running command, which end the command line
	 */
	public static FreshProcess likeThisOne(List<String> ownArguments) {
		ProcessHandle.Info info = ProcessHandle.current().info();
		Optional<String> java = info.command();
		List<String> arguments = Arrays.asList(info.arguments().orElse(new String[0]));
		int own = arguments.size() - ownArguments.size();
		if (java.isEmpty() || own < 0 || !arguments.subList(own, arguments.size()).equals(ownArguments)) {
			throw new UserException("this system does not tell how the process was started, so no fresh one can be measured");
		}
		List<String> launcher = new ArrayList<>();
		launcher.add(java.get());
		launcher.addAll(arguments.subList(0, own));
		return new FreshProcess(launcher);
	}

	/** Runs a command to its end; what it writes to standard output is dropped. */
	public Run run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(launcher);
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
